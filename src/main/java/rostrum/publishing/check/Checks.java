package rostrum.publishing.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput;
import rostrum.publishing.MeetingInput.Line;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Section;
import rostrum.publishing.MeetingInput.Span;
import rostrum.publishing.paper.Letters;
import rostrum.summary.Analysis;
import rostrum.summary.Regional;
import rostrum.summary.masking.Detail;
import rostrum.summary.masking.Masked;
import rostrum.summary.masking.Masking;

/** Holds an input, in all its languages, against the rules. The same input has the same flaws, in the same order. */
public final class Checks {
    private static final Masking MASKING = Masking.shipped();

    private final Set<Flaw> flaws = new LinkedHashSet<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> masked = new HashSet<>();
    private final Map<List<Object>, Masked> read = new HashMap<>();
    private final Analysis analysis;

    private Checks(Analysis analysis) {
        this.analysis = analysis;
        Stream.concat(
                        Stream.of(analysis.statements()),
                        analysis.regional().stream().map(Regional::statements))
                .flatMap(statements -> statements.rows().stream())
                .forEach(row -> said.add(clean(row.words(), row.language())));
        analysis.views().forEach(view -> said.add(clean(view.words(), view.language())));
    }

    /** All rules but that of pages, which asks for paper. */
    public static Checklist of(Map<Language, MeetingInput> inputs, Analysis analysis) {
        var checks = new Checks(analysis);
        inputs.values().forEach(checks::check);
        checks.flaws.addAll(Likeness.of(List.copyOf(inputs.values())));
        checks.flaws.addAll(Borrowed.of(inputs.values(), analysis));
        return new Checklist(new ArrayList<>(checks.flaws), Map.of());
    }

    private static String clean(String words, Language language) {
        return new Span(words, language, true).words();
    }

    private void check(MeetingInput input) {
        var borne = Borne.of(input);
        head(input);
        for (int at = 0; at < input.sections().size(); at++) {
            var section = input.sections().get(at);
            for (int line = 0; line < section.paragraphs().size(); line++)
                check(borne, section, section.paragraphs().get(line), (at + 1) + "." + (line + 1));
        }
        for (var table : input.tables()) {
            table.lines().forEach(line -> figures(input.language(), table.anchor(), line));
            table.lines().stream().filter(Line::isStatement).forEach(line -> check(input, line));
            table.lines().stream()
                    .filter(Line::theme)
                    .forEach(line -> words(line.language(), line.code(), line.words()));
        }
    }

    /** What people read is what programs read. */
    private void figures(Language language, String table, Line line) {
        for (var figure : line.figures())
            if (!Numerals.in(figure.words()).equals(Numerals.in(figure.code())))
                add(Rule.FIGURES, language, table, figure.words());
    }

    private void head(MeetingInput input) {
        var header = input.header();
        words(input.language(), "purpose", header.purpose());
        words(input.language(), "action", header.action());
        letters(input.language(), "title", header.title());
        header.where().forEach(span -> letters(span.language(), "meeting", span.words()));
        letters(input.language(), "purpose", header.purpose());
        letters(input.language(), "action", header.action());
    }

    private void check(Borne borne, Section section, Paragraph paragraph, String place) {
        var language = borne.input().language();
        for (var citation : paragraph.evidence())
            if (!borne.leadsSomewhere(citation)) add(Rule.EVIDENCE, language, place, citation.anchor());
        if (!section.isAbout()) finding(borne, paragraph, place);
        for (var span : paragraph.spans()) {
            letters(language, place, span.words());
            if (span.quoted()) quote(borne, paragraph, span, place);
            else if (paragraph.editors()) words(language, place, span.words());
        }
    }

    /** An editor who cites nothing claims nothing of young people; whoever cites is held to it. */
    private void finding(Borne borne, Paragraph paragraph, String place) {
        var language = borne.input().language();
        if (paragraph.evidence().isEmpty()) {
            if (!paragraph.editors() && claims(borne, paragraph)) add(Rule.CITED, language, place, paragraph.words());
            return;
        }
        borne.unfounded(paragraph).forEach(number -> add(Rule.FIGURES, language, place, number));
    }

    private static boolean claims(Borne borne, Paragraph paragraph) {
        return !borne.numbers(paragraph).isEmpty() || paragraph.spans().stream().anyMatch(Span::quoted);
    }

    /** Where a statement is cited, it is that one. */
    private void quote(Borne borne, Paragraph paragraph, Span quote, String place) {
        var cited = paragraph.evidence().stream()
                .flatMap(citation -> borne.statement(citation).stream())
                .map(Line::words)
                .toList();
        if (!isSaid(quote.words()) || !cited.isEmpty() && !cited.contains(quote.words()))
            add(Rule.VERBATIM, quote.language(), place, quote.words());
        words(quote.language(), place, quote.words());
    }

    private void check(MeetingInput input, Line statement) {
        if (!isSaid(statement.words())) add(Rule.VERBATIM, input.language(), statement.code(), statement.words());
        words(statement.language(), statement.code(), statement.words());
        letters(statement.language(), statement.code(), statement.words());
    }

    /** Views are masked only where words stand in none of them as they were said, and bear the trace of a mask. */
    private boolean isSaid(String words) {
        if (said.contains(words)) return true;
        if (!Detail.isTraced(words)) return false;
        if (masked.isEmpty())
            analysis.views()
                    .forEach(view -> masked.add(
                            clean(masked(view.words(), view.language()).words(), view.language())));
        return masked.contains(words);
    }

    private Masked masked(String words, Language language) {
        return read.computeIfAbsent(List.of(words, language), each -> MASKING.of(words, language));
    }

    private void words(Language language, String place, String words) {
        for (var mark : masked(words, language).marks()) {
            var rule = mark.detail().isMasked() ? Rule.MASKED : Rule.NAMES;
            flaws.add(new Flaw(rule, language, place, words.substring(mark.start(), mark.end()), words));
        }
    }

    private void letters(Language language, String place, String words) {
        var missing = Letters.missing(words);
        if (!missing.isEmpty()) add(Rule.LETTERS, language, place, String.join(" ", missing));
    }

    private void add(Rule rule, Language language, String place, String what) {
        flaws.add(new Flaw(rule, language, place, what));
    }
}
