package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.publishing.MeetingInput.Column;
import rostrum.publishing.MeetingInput.Line;
import rostrum.summary.Counted;
import rostrum.summary.CrossTable;
import rostrum.summary.Table;
import rostrum.summary.workspace.Told;

/** The tables of themes: how many people spoke of which, and where. A theme is a line in each. */
record ThemeTables(Tongue tongue, Told told) {
    void into(Annex annex) {
        var table = told.counted().table();
        annex.put(
                Counted.THEMES,
                table.title(tongue.language()),
                tongue.say(table.isOfAll() ? "note.themes-of-all" : "note.themes", "base", tongue.about(table.base())),
                tongue.say("column.theme"),
                List.of(annex.column("people"), annex.column("share")),
                lines(table));
        told.counted().breakdowns().forEach(by -> broken(by, annex));
    }

    static String code(CrossTable by) {
        return Counted.THEMES + "/" + by.by();
    }

    private List<Line> lines(Table table) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(at -> {
                    var row = table.rows().get(at);
                    return line(
                            row.code(),
                            row.title(tongue.language()),
                            at,
                            List.of(tongue.figure(row.people()), tongue.figure(row.share())));
                })
                .toList();
    }

    private void broken(CrossTable by, Annex annex) {
        var columns = by.rows().stream()
                .map(group -> new Column(group.code(), group.title(tongue.language())))
                .toList();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                "people",
                tongue.say("table.took-part"),
                tongue.language(),
                by.rows().stream().map(group -> tongue.figure(group.people())).toList()));
        for (int at = 0; at < by.choices().size(); at++) {
            var choice = by.choices().get(at);
            var figures = by.rows().stream()
                    .map(group -> tongue.figure(Counted.of(by, group, choice.code())))
                    .toList();
            lines.add(line(choice.code(), choice.title(tongue.language()), -1, figures));
        }
        annex.put(
                code(by),
                tongue.say("table.by." + by.by(), "title", by.title(tongue.language())),
                tongue.say("note.themes-broken"),
                tongue.say("column.theme"),
                columns,
                lines);
    }

    /** @param place among all that are cited; only the first table has the anchors */
    private Line line(String code, String words, int place, List<MeetingInput.Figure> figures) {
        var named = Stream.iterate(0, at -> at < told.themes().size(), at -> at + 1)
                .filter(at -> told.themes().get(at).code().equals(code))
                .findFirst();
        if (named.isEmpty()) return new Line(code, words, tongue.language(), figures);
        var name = told.themes().get(named.get()).name(tongue.language());
        var anchor = place < 0 ? "in-" + MeetingInput.THEME : MeetingInput.THEME;
        return new Line(anchor + (named.get() + 1), name.words(), name.language(), figures);
    }
}
