package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Share;
import rostrum.publishing.MeetingInput.Column;
import rostrum.publishing.MeetingInput.Figure;
import rostrum.publishing.MeetingInput.Line;
import rostrum.summary.Opinions;
import rostrum.summary.Place;
import rostrum.summary.StatementTable;

/**
 * The tables of who votes alike.
 *
 * @param which tells them from those of others; empty for those who took part here
 * @param title of what was collected elsewhere, or empty
 */
record AnnexOfOpinions(Tongue tongue, Opinions opinions, StatementTable statements, String which, String title) {
    static final String GROUPS = "opinion-groups";
    static final String BY_GROUP = "by-group";

    /** Keys of what is shared by all groups, and by all regions and ages; the choice follows. */
    static final String SHARED = "groups.shared.";

    static final String EVERYWHERE = "everywhere.";

    /** Groups first, then how they voted on what they share and on what marks one of them, then all bounds. */
    void tables(Annex annex) {
        if (!opinions.groups().isEmpty()) groups(annex);
        if (!opinions.rows().isEmpty())
            put(
                    annex,
                    BY_GROUP,
                    tongue.say("note." + BY_GROUP),
                    opinions.groups().stream().flatMap(this::columns).toList(),
                    lines(opinions.rows(), this::line));
        bounds(annex, SHARED, opinions.shared());
        bounds(annex, EVERYWHERE, opinions.everywhere());
    }

    /** Where they lie is told beside how many they are, so that the picture says no more than its table. */
    private void groups(Annex annex) {
        var places = opinions.places();
        var lines = lines(opinions.groups(), group -> line(group, places));
        if (places.isEmpty()) put(annex, GROUPS, tongue.say("note.opinion-groups"), columns("people", "share"), lines);
        else
            put(
                    annex,
                    GROUPS,
                    tongue.say("note.opinion-groups") + " " + tongue.say("note.opinion-places"),
                    columns("people", "share", "across", "up"),
                    lines);
    }

    private void put(Annex annex, String code, String note, List<Column> columns, List<Line> lines) {
        annex.put(code + which, annex.caption("table." + code, title), note, columns, lines);
    }

    /** Whoever reads a bound in a sentence finds it here. */
    private void bounds(Annex annex, String key, List<Opinions.Shared> shared) {
        for (var choice : List.of("AGREE", "DISAGREE")) {
            var lines = lines(
                    shared.stream()
                            .filter(one -> (key + one.choice()).equals(key + choice))
                            .toList(),
                    this::line);
            if (!lines.isEmpty())
                annex.put(
                        key + choice + which,
                        annex.caption("table." + key + choice, title),
                        tongue.say("note.bound"),
                        columns("least"),
                        lines);
        }
    }

    private static <T> List<Line> lines(List<T> of, Function<T, Line> line) {
        return of.stream().map(line).toList();
    }

    private Line line(Opinions.Group group, List<Place> places) {
        var figures = new ArrayList<>(List.of(tongue.figure(group.people()), tongue.figure(group.share())));
        if (!places.isEmpty()) {
            var place = places.get(group.number() - 1);
            figures.add(place(place.across()));
            figures.add(place(place.up()));
        }
        return new Line(
                "group-" + group.number(),
                tongue.say("groups.name", "group", group.number()),
                tongue.language(),
                figures);
    }

    private static Figure place(int along) {
        var place = along + "/" + Place.WHOLE;
        return new Figure(place, place);
    }

    private Line line(Opinions.Row row) {
        var figures = IntStream.range(0, row.agree().size())
                .boxed()
                .flatMap(group ->
                        Stream.of(row.agree().get(group), row.disagree().get(group)))
                .map(tongue::figure)
                .toList();
        return line("by-group-", row.statement(), figures);
    }

    private Line line(Opinions.Shared one) {
        return line("bound-", one.statement(), List.of(tongue.figure(Share.of(one.least()))));
    }

    private Line line(String code, int number, List<Figure> figures) {
        var statement = statements.numbered(number);
        return new Line(code + number, statement.words(), statement.language(), figures);
    }

    private List<Column> columns(String... codes) {
        return Stream.of(codes)
                .map(code -> new Column(code, tongue.say("column." + code)))
                .toList();
    }

    private Stream<Column> columns(Opinions.Group group) {
        return Stream.of("agree", "disagree")
                .map(choice -> new Column(
                        choice + "-" + group.number(),
                        tongue.say("column.in-group." + choice, "group", group.number())));
    }
}
