package rostrum.publishing;

import java.util.List;
import rostrum.publishing.MeetingInput.Line;
import rostrum.summary.Regional;

/**
 * The tables of what was collected elsewhere. Each bears its title.
 *
 * @param number of these results, from 1
 */
record AnnexOfElsewhere(Tongue tongue, Regional regional, int number) {
    static String of(Tongue tongue, String title, String caption) {
        return tongue.say("table.of-elsewhere", "title", title, "table", caption);
    }

    /** How many they are, and how many of them said enough to be placed. */
    List<Line> people() {
        var words = tongue.say("table.elsewhere", "title", title()) + " ("
                + CollectedElsewhere.how(tongue, regional.about()) + ")";
        var people = Annex.line(tongue, "elsewhere-" + number, words, regional.people());
        var placed = regional.opinions().people();
        if (placed.isHidden()) return List.of(people);
        return List.of(
                people,
                Annex.line(tongue, "placed-elsewhere-" + number, captioned(tongue.say("table.placed")), placed));
    }

    void into(Annex annex) {
        for (var table : regional.who())
            annex.table(
                    table,
                    captioned(tongue.say("table.who", "by", table.title(tongue.language()))),
                    tongue.say("note.rounded"));
        for (var table : regional.tables())
            annex.table(
                    table,
                    captioned(table.title(tongue.language())),
                    tongue.say(Annex.note(table), "base", tongue.about(table.base())));
        annex.voted(regional.statements(), regional.opinions(), "/" + number, title());
    }

    private String captioned(String caption) {
        return of(tongue, title(), caption);
    }

    private String title() {
        return regional.about().title();
    }
}
