package rostrum.publishing;

import com.ibm.icu.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Share;
import rostrum.summary.Analysed;
import rostrum.summary.StatementTable;
import rostrum.summary.Table;
import rostrum.summary.theme.Themes;
import rostrum.summary.workspace.Told;

/**
 * How it was done and what it cannot tell, written from the data.
 *
 * @param leftOut how many questions are not told as a table; nothing where all are, because nobody declared a plan
 * @param frozen the day on which the record was frozen, at the place of the meeting
 */
record Method(Tongue tongue, Analysed analysed, Optional<Told> told, Optional<Integer> leftOut, String frozen) {
    private static final double STABLE = 0.9;
    private static final double ROUGHLY = 0.7;

    MeetingInput.Section section() {
        var paragraphs = new ArrayList<MeetingInput.Paragraph>();
        paragraphs.add(Sentences.plain(tongue.span("method.chosen")));
        paragraphs.add(Sentences.plain(tongue.span(withStatements("method.moderated"))));
        Optional.ofNullable(analysed.analysis().unawaited())
                .ifPresent(decisions -> paragraphs.add(
                        Sentences.plain(tongue.span("method.unawaited", "count", tongue.about(decisions)))));
        paragraphs.add(Sentences.plain(tongue.span(
                "method.rounded",
                "cell",
                Disclosure.CELL,
                "rounding",
                Disclosure.ROUNDING,
                "group",
                Disclosure.GROUP,
                "under",
                Disclosure.LEAST_SHARE,
                "over",
                Disclosure.MOST_SHARE)));
        paragraphs.add(Sentences.plain(tongue.span(
                "method.audited", "width", Disclosure.WIDTH, "question", Disclosure.QUESTION, "new", Disclosure.NEW)));
        leftOut.ifPresent(
                questions -> paragraphs.add(Sentences.plain(tongue.span("method.planned", "questions", questions))));
        if (isCoarse()) paragraphs.add(Sentences.plain(tongue.span("method.coarse", "coarse", Disclosure.COARSE)));
        paragraphs.add(Sentences.plain(tongue.span("method.hidden", "hidden", hidden(), "figures", figures())));
        told.ifPresent(themes -> paragraphs.addAll(themes(themes)));
        paragraphs.add(Sentences.plain(tongue.span(isQuoted() ? "method.quoted" : withStatements("method.words"))));
        if (!analysed.analysis().regional().isEmpty()) paragraphs.add(Sentences.plain(tongue.span("method.elsewhere")));
        paragraphs.add(Sentences.plain(tongue.span("method.record", "day", frozen, "hash", analysed.hash())));
        return Sentences.section(tongue, MeetingInput.METHOD, paragraphs);
    }

    private boolean isQuoted() {
        return told.stream()
                .flatMap(themes -> themes.themes().stream())
                .anyMatch(theme -> !theme.quotes().isEmpty());
    }

    private List<MeetingInput.Paragraph> themes(Told themes) {
        var paragraphs = new ArrayList<MeetingInput.Paragraph>();
        paragraphs.add(Sentences.plain(tongue.span("method.themes", "views", tongue.about(themes.views()))));
        themes.methods().stream()
                .collect(Collectors.groupingBy(
                        method -> List.of(method.proposal(), method.resolution(), stability(method)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(alike -> paragraphs.add(themes(alike)));
        return paragraphs;
    }

    /** In one sentence what was found in the same way. */
    private MeetingInput.Paragraph themes(List<Themes.Method> alike) {
        var one = alike.get(0);
        var languages = alike.stream()
                .flatMap(method -> method.languages().stream())
                .sorted()
                .map(language -> language.nameIn(tongue.language()));
        return Sentences.plain(
                tongue.span(
                        one.proposal() ? "method.themes-by-words" : "method.themes-by-meaning",
                        "languages",
                        tongue.list(languages),
                        "embedder",
                        alike.stream().map(Themes.Method::embedder).collect(Collectors.joining(" · ")),
                        "resolution",
                        NumberFormat.getInstance(tongue.language().locale()).format(one.resolution())),
                tongue.span("method.themes." + stability(one)));
    }

    /** An index is no share: in words it says what it is worth. */
    private static String stability(Themes.Method method) {
        return method.stability() >= STABLE ? "stable" : method.stability() >= ROUGHLY ? "roughly" : "unstable";
    }

    private boolean isCoarse() {
        var analysis = analysed.analysis();
        return Stream.concat(
                        analysis.tables().stream().map(Table::base),
                        statements().map(StatementTable.Row::base))
                .anyMatch(base -> !base.isHidden() && base.rounded() < Disclosure.COARSE);
    }

    /** What was answered here, and elsewhere. */
    private Stream<Table> tables() {
        var analysis = analysed.analysis();
        return Stream.concat(
                analysis.tables().stream(),
                analysis.regional().stream().flatMap(regional -> regional.tables().stream()));
    }

    /** What is said of statements, only where there are any. */
    private String withStatements(String key) {
        return statements().findAny().isPresent() ? key : key + "-without-statements";
    }

    /** Those that were voted on here, and those elsewhere. */
    private Stream<StatementTable.Row> statements() {
        var analysis = analysed.analysis();
        return Stream.concat(
                analysis.statements().rows().stream(),
                analysis.regional().stream().flatMap(regional -> regional.statements().rows().stream()));
    }

    private long hidden() {
        return hiddenOrNot().filter(hidden -> hidden).count();
    }

    private long figures() {
        return hiddenOrNot().count();
    }

    /** For every count, and every share of votes, that the annex could show: whether it must stay hidden. */
    private Stream<Boolean> hiddenOrNot() {
        var analysis = analysed.analysis();
        var rows = tables().flatMap(table -> table.rows().stream())
                .map(row -> row.people().isHidden());
        var votes = statements().map(row -> row.base().isHidden());
        var shares = statements()
                .flatMap(row -> Stream.of(row.agree(), row.disagree(), row.pass()))
                .map(share -> share.kind() == Share.Kind.UNTOLD);
        return Stream.of(rows, votes, shares).flatMap(each -> each);
    }
}
