package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Section;
import rostrum.publishing.MeetingInput.Span;
import rostrum.publishing.check.Checks;
import rostrum.publishing.check.Flaw;
import rostrum.publishing.check.Rule;
import rostrum.summary.Analysis;
import rostrum.summary.Example;
import rostrum.summary.View;
import rostrum.summary.aim.Target;
import rostrum.summary.words.Wording;

/** Nobody is quoted by way of an editor’s words. */
class BorrowedTest {
    private static final String SAID = "At night a stranger wrote to me, and I told nobody at home.";
    private static final Analysis ANALYSIS = Example.large().analysis();
    private static final List<List<String>> WORDS = List.of(
            List.of("ليلا", "كتب", "لي", "غريب", "ولم", "أخبر", "أحدا"),
            List.of("夜里", "陌生人", "写信", "给我", "没有", "告诉", "家人"),
            List.of("night", "stranger", "wrote", "don’t", "I", "13", "Home"),
            List.of("nuit", "l’inconnu", "m’a", "écrit", "Été", "rien", "dit"),
            List.of("ночью", "незнакомец", "написал", "Мне", "никому", "ещё", "дома"),
            List.of("noche", "extraño", "escribió", "Nadie", "niña", "dije", "casa"));

    /** The view stands among words of the editor, written otherwise than by who said it. */
    @Property(tries = 200)
    void findsWhateverViewWithinEditorsWords(
            @ForAll @IntRange(max = 5) int language,
            @ForAll @Size(min = 4, max = 30) List<@IntRange(max = 6) Integer> words,
            @ForAll boolean loud) {
        var tongue = Language.COMPLETE.get(language);
        var said = said(language, words);
        var view = String.join(tongue == Language.ZH ? "" : " ", said);
        var written = String.join(tongue == Language.ZH ? "，" : ", ", said);
        var around = tongue == Language.ZH ? "编者按" + written + "谢谢" : "Xx yy — " + written + " (zz).";

        var found = found(purpose(tongue, loud ? around.toUpperCase(Locale.ROOT) : around), view, tongue);

        assertEquals(1, found.size(), () -> view + " " + found);
        assertEquals(letters(view), letters(found.get(0).what()));
        assertEquals("purpose", found.get(0).place());
    }

    /** None of the words of the editor is in the view, or not as many of them together. */
    @Property(tries = 200)
    void findsNothingInAnEditorsOwnWords(
            @ForAll @IntRange(max = 5) int language,
            @ForAll @Size(min = 4, max = 30) List<@IntRange(max = 6) Integer> words) {
        var tongue = Language.COMPLETE.get(language);
        var own = new ArrayList<String>();
        for (var word : said(language, words)) {
            own.add(word);
            own.add(tongue == Language.ZH ? "壹" : "zz");
        }
        var view = String.join(tongue == Language.ZH ? "" : " ", said(language, words));

        assertEquals(List.of(), found(purpose(tongue, String.join(" ", own)), view, tongue));
    }

    /** Every run of every view is looked for in every run of the text. */
    @Property(tries = 200)
    void findsWhatLookingForEachViewEverywhereFinds(
            @ForAll @IntRange(max = 5) int language,
            @ForAll @Size(min = 4, max = 60) List<@IntRange(max = 6) Integer> written,
            @ForAll @Size(max = 6) List<@Size(max = 20) List<@IntRange(max = 6) Integer>> said) {
        var tongue = Language.COMPLETE.get(language);
        var between = tongue == Language.ZH ? "" : " ";
        var text = Wording.of(String.join(between, said(language, written)), tongue);
        var views = said.stream()
                .map(words -> String.join(between, said(language, words)))
                .toList();
        var taken = new BitSet();
        for (var view : views)
            for (var own : Wording.of(view, tongue).own())
                for (var run : text.all())
                    if (text.key(run).equals(Wording.of(view, tongue).key(own))) taken.set(run.from(), run.to());

        var found = found(purpose(tongue, text.text()), views, tongue);

        assertEquals(
                runs(taken).stream().map(text::written).distinct().toList(),
                found.stream().map(Flaw::what).toList());
    }

    private static List<Wording.Run> runs(BitSet taken) {
        var runs = new ArrayList<Wording.Run>();
        for (int from = taken.nextSetBit(0); from >= 0; from = taken.nextSetBit(taken.nextClearBit(from)))
            runs.add(new Wording.Run(from, taken.nextClearBit(from)));
        return runs;
    }

    @ParameterizedTest
    @CsvSource({
        "true, We hear that a stranger wrote to me and I told those who ask.",
        "false, We hear that a stranger wrote to me and many told us.",
        "true, «at NIGHT a stranger wrote to me… and I told nobody at home»"
    })
    void eightWordsInARowAreSomebodys(boolean isFound, String words) {
        assertEquals(
                isFound, !found(purpose(Language.EN, words), SAID, Language.EN).isEmpty());
    }

    @Test
    void threeWordsAreNobodys() {
        assertEquals(List.of(), found(purpose(Language.EN, "Keep us safe."), "Keep us safe", Language.EN));
        assertFalse(found(purpose(Language.EN, "Keep us safe here."), "Keep us safe here", Language.EN)
                .isEmpty());
    }

    @Test
    void readsBlocks() {
        var found = found(inputs("One says: " + SAID), SAID, Language.EN);

        assertEquals(1, found.size());
        assertTrue(found.get(0).place().startsWith("2."));
        assertEquals(SAID.substring(0, SAID.length() - 1), found.get(0).what());
    }

    /** There is no way around it. */
    @Test
    void blocks() {
        var flaw = found(inputs(SAID), SAID, Language.EN).get(0);

        assertTrue(flaw.rule().blocks() && !flaw.isDoubt());
    }

    @Test
    void whatIsQuotedThereMayBeRepeated() {
        var quoted = quoting(inputs(SAID), SAID);

        assertEquals(List.of(), found(quoted, SAID, Language.EN));
    }

    @Test
    void statementsAndQuestionsMayBeRepeated() {
        var statement = ANALYSIS.statements().rows().get(0);
        var question = Objects.requireNonNull(
                ANALYSIS.questions().values().iterator().next().get(Language.EN));

        assertEquals(
                List.of(),
                found(purpose(statement.language(), statement.words()), statement.words(), statement.language()));
        assertEquals(List.of(), found(purpose(Language.EN, question), question, Language.EN));
    }

    @Test
    void readsNamesOfThemes() {
        var told = Example.spoken();
        var material = new Material(
                Consultation23.brief(), Example.large(), "", null, Target.NONE, Optional.of(told), List.of(), null);
        var inputs = Drafted.of(material, language -> Drafter.usual(material, language))
                .inputs();
        var named = new TreeMap<Language, MeetingInput>();
        inputs.forEach((language, input) -> named.put(language, renamed(input, SAID + " ana@example.org")));

        assertEquals(
                List.of("theme-1"),
                places(found(named, SAID, Language.EN)).stream().distinct().toList());
        assertTrue(Checks.of(named, ANALYSIS).flaws().stream()
                .anyMatch(flaw -> flaw.rule() == Rule.MASKED && flaw.place().equals("theme-1")));
    }

    private static MeetingInput renamed(MeetingInput input, String name) {
        var tables = input.tables().stream()
                .map(table -> new MeetingInput.AnnexTable(
                        table.number(),
                        table.caption(),
                        table.note(),
                        table.corner(),
                        table.columns(),
                        table.lines().stream()
                                .map(line -> line.code().equals("theme-1")
                                        ? new MeetingInput.Line(line.code(), name, Language.EN, line.figures())
                                        : line)
                                .toList()))
                .toList();
        return new MeetingInput(input.language(), input.header(), input.sections(), tables);
    }

    private static List<String> said(int language, List<Integer> words) {
        return words.stream().map(WORDS.get(language)::get).toList();
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> places(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::place).toList();
    }

    private static List<Flaw> found(Map<Language, MeetingInput> inputs, String view, Language language) {
        return found(inputs, List.of(view), language);
    }

    private static List<Flaw> found(Map<Language, MeetingInput> inputs, List<String> said, Language language) {
        var views = said.stream()
                .map(words -> new View("why", words, language, false))
                .toList();
        var analysis = new Analysis(
                ANALYSIS.turnout(),
                ANALYSIS.sent(),
                ANALYSIS.voices(),
                ANALYSIS.questions(),
                ANALYSIS.tables(),
                ANALYSIS.breakdowns(),
                ANALYSIS.statements(),
                ANALYSIS.opinions(),
                views,
                ANALYSIS.groups(),
                ANALYSIS.regional(),
                ANALYSIS.unawaited(),
                ANALYSIS.offered());
        return Checks.of(inputs, analysis).flaws().stream()
                .filter(flaw -> flaw.rule() == Rule.BORROWED)
                .toList();
    }

    private static Map<Language, MeetingInput> purpose(Language language, String words) {
        var material = new Material(Consultation23.brief(), Example.large(), "6", null);
        return Map.of(language, Drafter.draft(material, new Remarks(words, ""), language));
    }

    private static Map<Language, MeetingInput> inputs(String block) {
        return behind(new Paragraph(List.of(new Span(block, Language.EN, false)), List.of(), true));
    }

    private static Map<Language, MeetingInput> behind(Paragraph paragraph) {
        return with(Consultation23.small(Language.EN), paragraph);
    }

    private static Map<Language, MeetingInput> quoting(Map<Language, MeetingInput> inputs, String quote) {
        return with(
                inputs.values().iterator().next(),
                new Paragraph(List.of(new Span(quote, Language.EN, true)), List.of()));
    }

    private static Map<Language, MeetingInput> with(MeetingInput input, Paragraph paragraph) {
        var sections = new ArrayList<>(input.sections());
        var second = sections.get(1);
        var paragraphs = new ArrayList<>(second.paragraphs());
        paragraphs.add(paragraph);
        sections.set(1, new Section(second.code(), second.heading(), paragraphs));
        return Map.of(Language.EN, new MeetingInput(input.language(), input.header(), sections, input.tables()));
    }
}
