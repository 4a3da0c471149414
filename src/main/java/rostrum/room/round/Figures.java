package rostrum.room.round;

import java.util.List;

/**
 * Totals as everybody may read them: 0 stands for fewer than ten, none too; all else is rounded to five.
 *
 * @param each one for each option; none at all while too few have voted
 * @param all rounded on its own
 */
public record Figures(List<Long> each, long all) {
    public Figures {
        each = List.copyOf(each);
    }

    public boolean areShown() {
        return !each.isEmpty();
    }
}
