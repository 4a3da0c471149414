package rostrum.publishing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Count;
import rostrum.publishing.MeetingInput.AnnexTable;
import rostrum.publishing.MeetingInput.Citation;
import rostrum.publishing.MeetingInput.Column;
import rostrum.publishing.MeetingInput.Line;
import rostrum.summary.Analysis;
import rostrum.summary.CrossTable;
import rostrum.summary.Opinions;
import rostrum.summary.StatementTable;
import rostrum.summary.Table;
import rostrum.summary.workspace.Told;

/** All tables of the input, numbered, and how to cite them. */
final class Annex {
    private static final String PARTICIPATION = "participation";
    private static final String STATEMENTS = "statements";
    private static final String UNRANKED = "unranked";

    private final Tongue tongue;
    private final Map<String, AnnexTable> tables = new LinkedHashMap<>();
    private final Map<Opinions, String> opinions = new IdentityHashMap<>();

    Annex(Tongue tongue, Analysis analysis) {
        this(tongue, analysis, Optional.empty());
    }

    /** Themes stand behind what was answered, and before what was voted on. */
    Annex(Tongue tongue, Analysis analysis, Optional<Told> told) {
        this.tongue = tongue;
        participation(analysis);
        people(analysis.turnout().bands());
        people(analysis.turnout().regions());
        people(analysis.turnout().groups());
        analysis.tables().forEach(this::answers);
        analysis.breakdowns().forEach(this::broken);
        told.ifPresent(themes -> new ThemeTables(tongue, themes).into(this));
        voted(analysis.statements(), analysis.opinions(), "", "");
        for (int at = 0; at < analysis.regional().size(); at++)
            new AnnexOfElsewhere(tongue, analysis.regional().get(at), at + 1).into(this);
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
        return cite(AnnexOfOpinions.GROUPS + opinions.get(of));
    }

    Citation byGroup(Opinions of) {
        return cite(AnnexOfOpinions.BY_GROUP + opinions.get(of));
    }

    Citation bound(Opinions of, String key, Opinions.Shared one) {
        return cite(key + one.choice() + opinions.get(of));
    }

    /** @param number its place in the table of themes, from 1 */
    Citation theme(int number) {
        return new Citation(MeetingInput.THEME + number, tongue.say("cite.theme", "number", number));
    }

    /** @param code of a table of themes */
    Citation themes(String code) {
        return cite(code);
    }

    Citation cite(Table table) {
        return cite(table.code());
    }

    Citation cite(StatementTable.Row row) {
        return new Citation(
                MeetingInput.STATEMENT + row.number(), tongue.say("cite.statement", "number", row.number()));
    }

    /** What an editor named. Where there is no such thing any more, the check before a release finds it. */
    Citation citing(String anchor) {
        if (anchor.startsWith(MeetingInput.STATEMENT))
            return citation(anchor, "cite.statement", anchor.substring(MeetingInput.STATEMENT.length()));
        return citation(anchor, "cite.table", anchor.replaceAll("\\D", ""));
    }

    private Citation citation(String anchor, String key, String number) {
        return new Citation(anchor, tongue.say(key, "number", number));
    }

    Citation cite(String code) {
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
        var placed = analysis.opinions().people();
        if (!placed.isHidden()) lines.add(line("placed", placed));
        var together = analysis.groups().people();
        if (!together.isHidden()) lines.add(line("in-groups", together));
        for (int at = 0; at < analysis.regional().size(); at++)
            lines.addAll(new AnnexOfElsewhere(tongue, analysis.regional().get(at), at + 1).people());
        return lines;
    }

    private Line line(String code, Count count) {
        return line(tongue, code, tongue.say("table." + code), count);
    }

    static Line line(Tongue tongue, String code, String words, Count count) {
        return new Line(code, words, tongue.language(), List.of(tongue.figure(count)));
    }

    /** A breakdown without groups leaves no table. */
    private void people(Table table) {
        if (!table.rows().isEmpty())
            table(table, tongue.say("table.who", "by", table.title(tongue.language())), tongue.say("note.rounded"));
    }

    private void answers(Table table) {
        table(table, table.title(tongue.language()), tongue.say(note(table), "base", tongue.about(table.base())));
    }

    static String note(Table table) {
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

    void table(Table table, String caption, String note) {
        var lines = table.rows().stream()
                .map(row -> new Line(
                        row.code(),
                        row.title(tongue.language()),
                        tongue.language(),
                        List.of(tongue.figure(row.people()), tongue.figure(row.share()))))
                .toList();
        put(table.code(), caption, note, List.of(column("people"), column("share")), lines);
    }

    /** @param which tells these from others; empty for those who took part here */
    void voted(StatementTable statements, Opinions told, String which, String title) {
        statements(STATEMENTS, which, title, statements.ranked());
        statements(UNRANKED, which, title, statements.unranked());
        opinions.put(told, which);
        new AnnexOfOpinions(tongue, told, statements, which, title).tables(this);
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

    /** What was collected elsewhere bears its title. */
    String caption(String key, String title) {
        return title.isEmpty() ? tongue.say(key) : AnnexOfElsewhere.of(tongue, title, tongue.say(key));
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

    Column column(String code) {
        return new Column(code, tongue.say("column." + code));
    }

    void put(String code, String caption, String note, List<Column> columns, List<Line> lines) {
        var corner = tongue.say(lines.stream().anyMatch(Line::isStatement) ? "column.statement" : "column.row");
        put(code, caption, note, corner, columns, lines);
    }

    void put(String code, String caption, String note, String corner, List<Column> columns, List<Line> lines) {
        tables.put(code, new AnnexTable(tables.size() + 1, caption, note, corner, columns, lines));
    }
}
