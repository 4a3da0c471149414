package rostrum.publishing.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Disclosure;
import rostrum.publishing.MeetingInput;
import rostrum.publishing.MeetingInput.AnnexTable;
import rostrum.publishing.MeetingInput.Citation;
import rostrum.publishing.MeetingInput.Figure;
import rostrum.publishing.MeetingInput.Line;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Span;

/**
 * What a paragraph claims, held against what it cites.
 *
 * @param titles words of the annex that sentences repeat, the longest first; their numbers are nobody's count
 */
record Borne(MeetingInput input, List<Pattern> titles) {
    private static final List<String> BOUNDS = List.of("" + Disclosure.CELL, "" + Disclosure.GROUP);

    static Borne of(MeetingInput input) {
        var titles = input.tables().stream()
                .flatMap(table -> Stream.of(
                                Stream.of(table.caption()),
                                table.columns().stream().map(MeetingInput.Column::words),
                                table.lines().stream().map(Line::words))
                        .flatMap(words -> words))
                .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(words -> words))
                .map(Borne::alone)
                .toList();
        return new Borne(input, titles);
    }

    /** Not as a part of a longer number, and as well within a sentence as at its head. */
    private static Pattern alone(String words) {
        return Pattern.compile(
                "(?<!\\p{Nd})" + Pattern.quote(words) + "(?!\\p{Nd})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The numbers that its own words count, in their order. */
    List<String> numbers(Paragraph paragraph) {
        return paragraph.spans().stream()
                .filter(span -> !span.quoted())
                .map(Span::words)
                .flatMap(words -> Numerals.in(bare(words)).stream())
                .toList();
    }

    private String bare(String words) {
        var bare = words;
        for (var title : titles) bare = title.matcher(bare).replaceAll("…");
        return bare;
    }

    boolean leadsSomewhere(Citation citation) {
        return table(citation).isPresent() || line(citation).isPresent();
    }

    Optional<Line> statement(Citation citation) {
        return line(citation).filter(Line::isStatement);
    }

    /** A statement, or a theme. */
    private Optional<Line> line(Citation citation) {
        return input.tables().stream()
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.cited() && line.code().equals(citation.anchor()))
                .findFirst();
    }

    private Optional<AnnexTable> table(Citation citation) {
        return input.tables().stream()
                .filter(table -> table.anchor().equals(citation.anchor()))
                .findFirst();
    }

    /** The numbers of a finding that stand in nothing it cites. */
    List<String> unfounded(Paragraph paragraph) {
        var found = new HashSet<>(BOUNDS);
        for (var citation : paragraph.evidence()) {
            table(citation).ifPresent(table -> read(table, found));
            line(citation).ifPresent(line -> read(line, found));
        }
        return numbers(paragraph).stream()
                .filter(number -> !found.contains(number))
                .distinct()
                .toList();
    }

    private static void read(AnnexTable table, Set<String> found) {
        found.add("" + table.lines().size());
        found.addAll(Numerals.in(table.note()));
        table.columns().forEach(column -> found.addAll(Numerals.in(column.words())));
        for (var line : table.lines()) {
            if (!line.isStatement()) found.addAll(Numerals.in(line.words()));
            read(line, found);
        }
    }

    private static void read(Line line, Set<String> found) {
        line.figures().stream().map(Figure::words).forEach(words -> found.addAll(Numerals.in(words)));
    }
}
