package rostrum.publishing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.publishing.MeetingInput.Column;
import rostrum.publishing.MeetingInput.Line;
import rostrum.summary.Opinions;
import rostrum.summary.StatementTable;

/** The lines of tables about people who vote alike. */
record GroupLines(Tongue tongue, Opinions opinions) {

    List<Line> groups() {
        return opinions.groups().stream().map(this::line).toList();
    }

    private Line line(Opinions.Group group) {
        return new Line(
                "group-" + group.number(),
                tongue.say("groups.name", "group", group.number()),
                tongue.language(),
                List.of(tongue.figure(group.people()), tongue.figure(group.share())));
    }

    List<Column> columns() {
        return opinions.groups().stream().flatMap(this::columns).toList();
    }

    private Stream<Column> columns(Opinions.Group group) {
        return Stream.of("agree", "disagree")
                .map(choice -> new Column(
                        choice + "-" + group.number(),
                        tongue.say("column.in-group." + choice, "group", group.number())));
    }

    /** How the groups voted on what they share, and on what marks one of them. */
    List<Line> statements(StatementTable statements) {
        return opinions.rows().stream()
                .map(row -> line(row, statements.numbered(row.statement())))
                .toList();
    }

    private Line line(Opinions.Row row, StatementTable.Row statement) {
        return new Line(
                "by-group-" + row.statement(),
                statement.words(),
                statement.language(),
                IntStream.range(0, row.agree().size())
                        .boxed()
                        .flatMap(group ->
                                Stream.of(row.agree().get(group), row.disagree().get(group)))
                        .map(tongue::figure)
                        .toList());
    }
}
