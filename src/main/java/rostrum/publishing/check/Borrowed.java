package rostrum.publishing.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput;
import rostrum.publishing.MeetingInput.Line;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Span;
import rostrum.summary.Analysis;
import rostrum.summary.Regional;
import rostrum.summary.StatementTable;
import rostrum.summary.Table;
import rostrum.summary.View;
import rostrum.summary.words.Wording;
import rostrum.summary.words.Wording.Run;
import rostrum.summary.words.Wordings;

/**
 * Words of a view within what editors wrote. Whoever is not quoted, or refused to be, stands in no editor’s words either; what
 * is quoted in the same input, was put to the vote or was asked may be repeated by everybody.
 */
final class Borrowed {
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, List<Spot>> spots = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Map<Language, Wordings> readers = new EnumMap<>(Language.class);

    private Borrowed() {}

    /** @param taken which of its words stand in a view */
    private record Text(Language language, String place, Wording wording, BitSet taken) {
        Stream<Flaw> flaws() {
            return Stream.iterate(
                            taken.nextSetBit(0), from -> from >= 0, from -> taken.nextSetBit(taken.nextClearBit(from)))
                    .map(from -> wording.written(new Run(from, taken.nextClearBit(from))))
                    .map(words -> new Flaw(Rule.BORROWED, language, place, words));
        }
    }

    private record Spot(Text text, Run run) {
        void take() {
            text.taken().set(run.from(), run.to());
        }

        Stream<String> letters() {
            return text.wording().words().subList(run.from(), run.to()).stream().map(Wording.Word::letters);
        }
    }

    static List<Flaw> of(Collection<MeetingInput> inputs, Analysis analysis) {
        var borrowed = new Borrowed();
        inputs.forEach(borrowed::write);
        if (borrowed.spots.isEmpty()) return List.of();
        inputs.forEach(borrowed::free);
        borrowed.free(analysis);
        borrowed.spots.values().stream()
                .flatMap(List::stream)
                .flatMap(Spot::letters)
                .forEach(borrowed.written::add);
        Stream.concat(analysis.views().stream(), analysis.groups().views().stream())
                .forEach(borrowed::compare);
        return borrowed.texts.stream().flatMap(Text::flaws).toList();
    }

    private void write(MeetingInput input) {
        write(input.language(), "purpose", input.header().purpose());
        write(input.language(), "action", input.header().action());
        for (int at = 0; at < input.sections().size(); at++) {
            var paragraphs = input.sections().get(at).paragraphs();
            for (int line = 0; line < paragraphs.size(); line++)
                if (paragraphs.get(line).editors())
                    write(input.language(), (at + 1) + "." + (line + 1), plain(paragraphs.get(line)));
        }
        input.tables().stream()
                .flatMap(table -> table.lines().stream())
                .filter(Line::theme)
                .forEach(line -> write(line.language(), line.code(), line.words()));
    }

    private static String plain(Paragraph paragraph) {
        return String.join(
                " ",
                paragraph.spans().stream()
                        .filter(span -> !span.quoted())
                        .map(Span::words)
                        .toList());
    }

    private void write(Language language, String place, String words) {
        var text = new Text(language, place, Wording.of(words, language), new BitSet());
        texts.add(text);
        for (var run : text.wording().all())
            spots.computeIfAbsent(text.wording().key(run), key -> new ArrayList<>())
                    .add(new Spot(text, run));
    }

    private void free(MeetingInput input) {
        free(input.header().title(), input.language());
        input.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> !paragraph.editors())
                .flatMap(paragraph -> paragraph.spans().stream())
                .filter(Span::quoted)
                .forEach(quote -> free(quote.words(), quote.language()));
    }

    private void free(Analysis analysis) {
        analysis.questions().values().forEach(this::free);
        analysis.tables().forEach(this::free);
        analysis.groups().tables().forEach(this::free);
        analysis.breakdowns().stream()
                .flatMap(by -> by.choices().stream())
                .map(Table.Choice::words)
                .forEach(this::free);
        free(analysis.statements());
        for (var regional : analysis.regional()) free(regional);
    }

    private void free(Regional regional) {
        regional.tables().forEach(this::free);
        free(regional.statements());
    }

    private void free(Table table) {
        free(table.titles());
        table.rows().forEach(row -> free(row.words()));
    }

    private void free(StatementTable statements) {
        statements.rows().forEach(row -> free(row.words(), row.language()));
    }

    private void free(Map<Language, String> words) {
        words.forEach((language, each) -> free(each, language));
    }

    private void free(String words, Language language) {
        var wording = Wording.of(words, language);
        wording.all().forEach(run -> spots.remove(wording.key(run)));
    }

    private void compare(View view) {
        compare(readers.computeIfAbsent(view.language(), Wordings::new).of(view.words()));
    }

    /** There are many views, and hardly any has eight words in a row that editors wrote, too. */
    private void compare(Wording view) {
        var others = new BitSet();
        for (int at = 0; at < view.words().size(); at++)
            if (!written.contains(view.words().get(at).letters())) others.set(at);
        for (var run : view.own()) {
            var other = others.nextSetBit(run.from());
            if (other < 0 || other >= run.to())
                spots.getOrDefault(view.key(run), List.of()).forEach(Spot::take);
        }
    }
}
