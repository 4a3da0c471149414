package rostrum.publishing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Count;
import rostrum.publishing.MeetingInput.AnnexTable;
import rostrum.publishing.MeetingInput.Citation;
import rostrum.publishing.MeetingInput.Column;
import rostrum.publishing.MeetingInput.Line;
import rostrum.summary.Analysis;
import rostrum.summary.CrossTable;
import rostrum.summary.Opinions;
import rostrum.summary.Regional;
import rostrum.summary.StatementTable;
import rostrum.summary.Table;

/** All tables of the input, numbered, and how to cite them. */
final class Annex {
    private static final String PARTICIPATION = "participation";
    private static final String STATEMENTS = "statements";
    private static final String UNRANKED = "unranked";
    private static final String OPINION_GROUPS = "opinion-groups";
    private static final String BY_GROUP = "by-group";

    private final Tongue tongue;
    private final Map<String, AnnexTable> tables = new LinkedHashMap<>();
    private final Map<Opinions, String> opinions = new IdentityHashMap<>();

    Annex(Tongue tongue, Analysis analysis) {
        this.tongue = tongue;
        participation(analysis);
        people(analysis.turnout().bands());
        people(analysis.turnout().regions());
        analysis.tables().forEach(this::answers);
        analysis.breakdowns().forEach(this::broken);
        statements(STATEMENTS, "", "", analysis.statements().ranked());
        statements(UNRANKED, "", "", analysis.statements().unranked());
        opinions(analysis.opinions(), analysis.statements(), "", "");
        for (int at = 0; at < analysis.regional().size(); at++)
            elsewhere(analysis.regional().get(at), "/" + (at + 1));
    }

    List<AnnexTable> tables() {
        return new ArrayList<>(tables.values());
    }

    boolean shows(Table table) {
        return tables.containsKey(table.code());
    }

    Citation participation() {
        return cite(PARTICIPATION);
    }

    Citation unranked() {
        return cite(UNRANKED);
    }

    Citation groups(Opinions of) {
        return cite(OPINION_GROUPS + opinions.get(of));
    }

    Citation byGroup(Opinions of) {
        return cite(BY_GROUP + opinions.get(of));
    }

    Citation cite(Table table) {
        return cite(table.code());
    }

    Citation cite(StatementTable.Row row) {
        return new Citation(
                MeetingInput.STATEMENT + row.number(), tongue.say("cite.statement", "number", row.number()));
    }

    private Citation cite(String code) {
        var table = tables.get(code);
        if (table == null) throw new IllegalArgumentException(code);
        return new Citation(table.anchor(), tongue.say("cite.table", "number", table.number()));
    }

    private void participation(Analysis analysis) {
        put(
                PARTICIPATION,
                tongue.say("table.participation"),
                tongue.say("note.rounded"),
                List.of(column("people")),
                lines(analysis));
    }

    /** Who answered in a group or elsewhere is none of those who joined, and stands below them. */
    private List<Line> lines(Analysis analysis) {
        var lines = new ArrayList<>(List.of(
                line("took-part", analysis.turnout().people()),
                line("sent", analysis.sent()),
                line("voices", analysis.voices())));
        var together = analysis.groups().people();
        if (!together.isHidden()) lines.add(line("in-groups", together));
        var number = 0;
        for (var regional : analysis.regional()) {
            var words = tongue.say("table.elsewhere", "title", regional.about().title());
            lines.add(new Line(
                    "elsewhere-" + ++number, words, tongue.language(), List.of(tongue.figure(regional.people()))));
        }
        return lines;
    }

    private void elsewhere(Regional regional, String which) {
        var title = regional.about().title();
        for (var table : regional.who())
            table(
                    table,
                    of(title, tongue.say("table.who", "by", table.title(tongue.language()))),
                    tongue.say("note.rounded"));
        for (var table : regional.tables())
            table(
                    table,
                    of(title, table.title(tongue.language())),
                    tongue.say(note(table), "base", tongue.about(table.base())));
        statements(STATEMENTS, which, title, regional.statements().ranked());
        statements(UNRANKED, which, title, regional.statements().unranked());
        opinions(regional.opinions(), regional.statements(), which, title);
    }

    private Line line(String code, Count count) {
        return new Line(code, tongue.say("table." + code), tongue.language(), List.of(tongue.figure(count)));
    }

    /** A breakdown without groups leaves no table. */
    private void people(Table table) {
        if (!table.rows().isEmpty())
            table(table, tongue.say("table.who", "by", table.title(tongue.language())), tongue.say("note.rounded"));
    }

    private void answers(Table table) {
        table(table, table.title(tongue.language()), tongue.say(note(table), "base", tongue.about(table.base())));
    }

    private static String note(Table table) {
        if (table.base().isHidden()) return "note.few";
        if (table.isOfAll()) return table.several() ? "note.all-several" : "note.all";
        return table.several() ? "note.several" : "note.answers";
    }

    /** A group a line; of who took part there is nothing but how many they are. */
    private void broken(CrossTable table) {
        var title = table.isTurnout() ? tongue.say("table.participation") : table.title(tongue.language());
        var columns = Stream.concat(
                        Stream.of(column("people")),
                        table.choices().stream()
                                .map(choice -> new Column(choice.code(), choice.title(tongue.language()))))
                .toList();
        var lines = table.rows().stream()
                .map(row -> new Line(
                        row.code(),
                        row.title(tongue.language()),
                        tongue.language(),
                        row.figures().map(tongue::figure).toList()))
                .toList();
        put(
                table.code() + "/" + table.by(),
                tongue.say("table.by." + table.by(), "title", title),
                tongue.say(table.isTurnout() ? "note.rounded" : "note.broken"),
                columns,
                lines);
    }

    private void table(Table table, String caption, String note) {
        var lines = table.rows().stream()
                .map(row -> new Line(
                        row.code(),
                        row.title(tongue.language()),
                        tongue.language(),
                        List.of(tongue.figure(row.people()), tongue.figure(row.share()))))
                .toList();
        put(table.code(), caption, note, List.of(column("people"), column("share")), lines);
    }

    private void statements(String code, String which, String title, List<StatementTable.Row> statements) {
        if (statements.isEmpty()) return;
        put(
                code + which,
                caption("table." + code, title),
                tongue.say("note." + code),
                List.of(column("votes"), column("agree"), column("disagree"), column("pass")),
                statements.stream().map(this::line).toList());
    }

    /** Groups first, then how they voted on what they share and on what marks one of them. */
    private void opinions(Opinions opinions, StatementTable statements, String which, String title) {
        if (opinions.groups().isEmpty()) return;
        this.opinions.put(opinions, which);
        var lines = new GroupLines(tongue, opinions);
        put(
                OPINION_GROUPS + which,
                caption("table.opinion-groups", title),
                tongue.say("note.opinion-groups"),
                List.of(column("people"), column("share")),
                lines.groups());
        if (opinions.rows().isEmpty()) return;
        put(
                BY_GROUP + which,
                caption("table.by-group", title),
                tongue.say("note.by-group"),
                lines.columns(),
                lines.statements(statements));
    }

    /** What was collected elsewhere bears its title. */
    private String caption(String key, String title) {
        return title.isEmpty() ? tongue.say(key) : of(title, tongue.say(key));
    }

    private String of(String title, String caption) {
        return tongue.say("table.of-elsewhere", "title", title, "table", caption);
    }

    private Line line(StatementTable.Row row) {
        return new Line(
                MeetingInput.STATEMENT + row.number(),
                row.words(),
                row.language(),
                Stream.concat(
                                Stream.of(tongue.figure(row.base())),
                                Stream.of(row.agree(), row.disagree(), row.pass())
                                        .map(tongue::figure))
                        .toList());
    }

    private Column column(String code) {
        return new Column(code, tongue.say("column." + code));
    }

    private void put(String code, String caption, String note, List<Column> columns, List<Line> lines) {
        var corner = tongue.say(lines.stream().anyMatch(Line::isStatement) ? "column.statement" : "column.row");
        tables.put(code, new AnnexTable(tables.size() + 1, caption, note, corner, columns, lines));
    }
}
