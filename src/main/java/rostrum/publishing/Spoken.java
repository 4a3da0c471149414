package rostrum.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rostrum.publishing.MeetingInput.Citation;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Span;
import rostrum.summary.Counted;
import rostrum.summary.CrossTable;
import rostrum.summary.Table;
import rostrum.summary.disclosure.Breakdown;
import rostrum.summary.workspace.ThemeName;
import rostrum.summary.workspace.Told;

/** What young people said in their own words, theme by theme, with quotes. */
record Spoken(Tongue tongue, Told told, Annex annex) {
    static final String CODE = "spoken";
    private static final Pattern ENDED = Pattern.compile("[.?!…؟۔。？！][\\p{Pe}\\p{Pf}\"']*$");

    MeetingInput.Section section() {
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(Sentences.borneOut(
                annex.themes(Counted.THEMES), people(told.counted().table())));
        for (int at = 0; at < told.themes().size(); at++)
            paragraphs.add(theme(at + 1, told.themes().get(at)));
        if (told.themes().isEmpty()) paragraphs.add(Sentences.plain(tongue.span("spoken.none")));
        return Sentences.section(tongue, CODE, paragraphs);
    }

    /** Where it is told of all who joined, how many of them spoke is not told. */
    private Span people(Table table) {
        return table.isOfAll() || table.base().isHidden()
                ? tongue.span("spoken.some")
                : tongue.span("spoken.people", "people", tongue.about(table.base()));
    }

    private Paragraph theme(int number, Told.Topic theme) {
        var name = theme.name(tongue.language());
        var spans = new ArrayList<Span>();
        spans.add(name.given() ? named(name) : unnamed(theme, name));
        spans.add(finding(row(theme)));
        var evidence = new ArrayList<Citation>(List.of(annex.theme(number)));
        for (var by : told.counted().breakdowns())
            where(by, theme).ifPresent(span -> {
                spans.add(span);
                evidence.add(annex.themes(ThemeTables.code(by)));
            });
        theme.quotes().forEach(quote -> spans.add(new Span(quote.words(), quote.language(), true)));
        return new Paragraph(List.copyOf(spans), List.copyOf(evidence));
    }

    /** A name that asks or calls out is a sentence already. */
    private Span named(ThemeName name) {
        var words = name.words().strip();
        return ENDED.matcher(words).find()
                ? new Span(words, tongue.language(), false)
                : tongue.span("spoken.named", "name", words);
    }

    /** Nobody gave it a name in this language: the words that come in it more than elsewhere stand for it, or its number. */
    private Span unnamed(Told.Topic theme, ThemeName name) {
        if (theme.words().isEmpty()) return named(name);
        return tongue.span(
                "spoken.unnamed",
                "words",
                name.words(),
                "language",
                name.language().nameIn(tongue.language()));
    }

    private Table.Row row(Told.Topic theme) {
        return told.counted().table().rows().stream()
                .filter(row -> row.code().equals(theme.code()))
                .findFirst()
                .orElseThrow();
    }

    private Span finding(Table.Row row) {
        if (row.people().isHidden()) return tongue.span("spoken.untold");
        return tongue.span(
                told.counted().table().isOfAll() ? "spoken.theme-of-all" : "spoken.theme",
                "people",
                tongue.about(row.people()),
                "share",
                tongue.figure(row.share()).words());
    }

    /** Only groups of which it may be told, those with most people first. */
    private Optional<Span> where(CrossTable by, Told.Topic theme) {
        var groups = by.rows().stream()
                .filter(group -> !Counted.of(by, group, theme.code()).isHidden())
                .sorted(Comparator.comparing(
                        group -> -Counted.of(by, group, theme.code()).rounded()))
                .map(group -> tongue.say(
                        "spoken.group",
                        "group",
                        group.title(tongue.language()),
                        "count",
                        Counted.of(by, group, theme.code()).rounded()));
        var listed = tongue.list(groups);
        return listed.isEmpty()
                ? Optional.empty()
                : Optional.of(tongue.span(
                        by.by() == Breakdown.REGION ? "spoken.by-region" : "spoken.by-age", "groups", listed));
    }
}
