package rostrum.room.round;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** As they are kept: the whole, then the parts, with spaces between; nothing where nothing is shown. */
    public static Figures of(String kept) {
        if (kept.isEmpty()) return new Figures(List.of(), 0);
        var numbers = Arrays.stream(kept.split(" ")).map(Long::valueOf).toList();
        return new Figures(numbers.subList(1, numbers.size()), numbers.get(0));
    }

    public String kept() {
        if (!areShown()) return "";
        return Stream.concat(Stream.of(all), each.stream()).map(String::valueOf).collect(Collectors.joining(" "));
    }

    public boolean areShown() {
        return !each.isEmpty();
    }

    /** So many there may have been at the most when these were made. */
    long most() {
        return areShown() ? all + Totals.HALF : 0;
    }
}
