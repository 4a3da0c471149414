package rostrum.summary.theme;

import java.util.ArrayList;
import java.util.List;

/** Themes after edits, and what of the edits found nothing to be done to. */
public record Replayed(Themes themes, List<Missed> missed) {

    /**
     * An edit that could not be done, or of a split not wholly.
     *
     * @param gone themes and views that are not there, or not there any more
     */
    public record Missed(Edit edit, List<String> gone) {}

    /** All of them, in their order. */
    public static Replayed of(Themes themes, List<Edit> edits) {
        var missed = new ArrayList<Missed>();
        var edited = themes;
        for (var edit : edits) {
            var step = edit.on(edited);
            edited = step.themes();
            missed.addAll(step.missed());
        }
        return new Replayed(edited, List.copyOf(missed));
    }

    static Replayed done(Themes themes) {
        return new Replayed(themes, List.of());
    }

    static Replayed missed(Themes themes, Edit edit, String gone) {
        return missed(themes, edit, List.of(gone));
    }

    static Replayed missed(Themes themes, Edit edit, List<String> gone) {
        return new Replayed(themes, List.of(new Missed(edit, gone)));
    }
}
