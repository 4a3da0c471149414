package rostrum.publishing.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput;

/**
 * Something in a released input that the group can do something about: whatever a finding there rests on.
 *
 * @param anchor the same in every language and file
 * @param language of the words
 * @param outcomes what the group did, the last first; none as long as it has not said anything
 */
public record Point(String anchor, String cited, String words, Language language, List<Told> outcomes) {
    /** The sections before tell of the consultation and of who came, not of what they said. */
    private static final int FIRST_FINDINGS = 2;

    static List<Point> of(MeetingInput input) {
        var cited = new LinkedHashSet<MeetingInput.Citation>();
        for (var section : input.sections().stream().skip(FIRST_FINDINGS).toList())
            for (var paragraph : section.paragraphs()) cited.addAll(mainEvidence(paragraph));
        for (var section : input.sections().stream().limit(FIRST_FINDINGS).toList())
            for (var paragraph : section.paragraphs()) paragraph.evidence().forEach(cited::remove);
        var points = new ArrayList<Point>();
        for (var citation : cited) point(input, citation).ifPresent(points::add);
        return points;
    }

    /** Every statement in its tables, cited or not. */
    static List<Point> statements(MeetingInput input) {
        return input.tables().stream()
                .flatMap(table -> table.lines().stream()
                        .filter(MeetingInput.Line::isStatement)
                        .map(line -> new Point(
                                line.code(),
                                table.corner() + "\u00a0" + line.number(),
                                line.words(),
                                line.language(),
                                List.of())))
                .toList();
    }

    /** Where a statement is cited, tables only say more about it. */
    private static List<MeetingInput.Citation> mainEvidence(MeetingInput.Paragraph paragraph) {
        var statements = paragraph.evidence().stream()
                .filter(citation -> citation.anchor().startsWith(MeetingInput.STATEMENT))
                .toList();
        return statements.isEmpty() ? paragraph.evidence() : statements;
    }

    private static Optional<Point> point(MeetingInput input, MeetingInput.Citation citation) {
        var statement = input.tables().stream()
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.code().equals(citation.anchor()))
                .map(line -> new Point(citation.anchor(), citation.words(), line.words(), line.language(), List.of()))
                .findFirst();
        return statement.or(() -> input.tables().stream()
                .filter(table -> table.anchor().equals(citation.anchor()))
                .map(table ->
                        new Point(citation.anchor(), citation.words(), table.caption(), input.language(), List.of()))
                .findFirst());
    }

    Point with(List<Told> told) {
        return new Point(anchor, cited, words, language, told);
    }

    public Optional<Told> outcome() {
        return outcomes.stream().findFirst();
    }

    /** What the group had said before. */
    public List<Told> earlier() {
        return outcomes.stream().skip(1).toList();
    }

    public boolean isStatement() {
        return anchor.startsWith(MeetingInput.STATEMENT);
    }
}
