package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rostrum.consultation.Brief;
import rostrum.consultation.Meeting;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput.Citation;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Section;
import rostrum.publishing.MeetingInput.Span;
import rostrum.publishing.check.Checks;
import rostrum.publishing.check.Flaw;
import rostrum.publishing.check.Rule;
import rostrum.summary.Analysed;
import rostrum.summary.Camps;
import rostrum.summary.Example;
import rostrum.summary.aim.Target;

/** Whatever is planted in an input is found, and nothing is found in what the house writes. */
class ChecksTest {
    private static final List<Analysed> RECORDS =
            List.of(Example.large(), Example.small(), Example.kinds(), Camps.analysed(120, 90), Camps.analysed(40, 0));

    private static final Analysed ANALYSED = Camps.analysed(120, 70);
    private static final Map<Language, MeetingInput> SOUND = drafted(ANALYSED);

    static Stream<Analysed> records() {
        return RECORDS.stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void findsNothingInWhatTheHouseWrites(Analysed record) {
        assertEquals(List.of(), blocking(drafted(record), record));
    }

    @Test
    void findsNothingInWhatWasCollectedElsewhere() {
        var record = new Analysed("5e1f".repeat(16), Instant.parse("2026-01-05T10:00:00Z"), Example.elsewhere());

        assertEquals(List.of(), blocking(drafted(record), record));
    }

    /** The views of this record hold no such quotes, and nothing else is wrong with them. */
    @Test
    void findsNothingInThemesButQuotesThatNobodySaid() {
        var record = Example.large();
        var inputs = drafted(
                new Material(brief(), record, "", null, Target.NONE, Optional.of(Example.spoken()), List.of(), null));

        assertEquals(
                Set.of(Rule.VERBATIM),
                blocking(inputs, record).stream().map(Flaw::rule).collect(Collectors.toSet()));
    }

    /** Wherever a figure stands in a finding, in whichever language. */
    @Property(tries = 100)
    void findsAWrongFigure(
            @ForAll @IntRange(min = 0, max = 5) int language,
            @ForAll @IntRange(min = 0, max = 1000) int which,
            @ForAll @IntRange(min = 101, max = 999) int wrong) {
        var read = Language.COMPLETE.get(language);
        var numbers = findings(in(SOUND, read));
        var at = numbers.get(which % numbers.size());
        var planted = paragraph(
                at,
                paragraph -> said(
                        paragraph,
                        paragraph
                                .spans()
                                .get(0)
                                .words()
                                .replaceFirst("\\p{Nd}+(?=[\\s\\u00a0\\p{Cf}]*%)", "" + wrong)));

        var flaws = flaws(changed(read, planted));

        assertTrue(has(flaws, Rule.FIGURES), () -> at.paragraph() + " " + flaws);
    }

    @ParameterizedTest
    @CsvSource({"٤٥, 45", "۴۵, 45", "45, 45", "４５, 45"})
    void readsTheDigitsOfEveryScript(String digits, String number) {
        var planted = firstFinding(paragraph -> said(paragraph, "About " + digits + "7777 agree."));

        assertTrue(flaws(planted).stream().anyMatch(flaw -> flaw.what().equals(number + "7777")));
    }

    @Test
    void findsWhatCitesNothing() {
        var planted = firstFinding(paragraph -> new Paragraph(paragraph.spans(), List.of()));

        assertTrue(has(flaws(planted), Rule.CITED));
    }

    /** A meeting keeps its name, so it is told but stops nothing. */
    @Test
    void findsLettersOfTheMeetingThatCannotBePrinted() {
        var usual = Consultation23.brief().meeting();
        var meeting = new Meeting(
                "\u16a0\u16a2",
                usual.place(),
                usual.zone(),
                usual.starts(),
                usual.ends(),
                usual.documentDeadline(),
                usual.agendaItem(),
                usual.decisionOwner());
        var inputs = drafted(new Material(brief(meeting), ANALYSED, "CWG-COP-23/6", Consultation23.RELEASED));

        var found = Checks.of(inputs, ANALYSED.analysis()).flaws().stream()
                .filter(flaw -> flaw.rule() == Rule.LETTERS)
                .toList();
        assertEquals(Set.of("meeting"), found.stream().map(Flaw::place).collect(Collectors.toSet()));
        assertEquals("U+16A0 U+16A2", found.get(0).what());
    }

    @Test
    void takesEditorsWordsForWhatTheyAre() {
        var planted = everywhere(paragraph ->
                new Paragraph(List.of(new Span("We thank all 40 schools.", Language.EN, false)), List.of(), true));

        assertEquals(List.of(), blocking(planted, ANALYSED));
    }

    @Test
    void holdsEditorsToWhatTheyCite() {
        var planted = everywhere(paragraph -> new Paragraph(
                List.of(new Span("As many as 997 agree.", Language.EN, false)), paragraph.evidence(), true));

        assertTrue(has(flaws(planted), Rule.FIGURES));
    }

    @ParameterizedTest
    @CsvSource({"table-99", "statement-99", "nowhere"})
    void findsACitationThatLeadsNowhere(String anchor) {
        var planted =
                firstFinding(paragraph -> new Paragraph(paragraph.spans(), List.of(new Citation(anchor, "Table 99"))));

        assertTrue(has(flaws(planted), Rule.EVIDENCE));
    }

    @Test
    void findsAChangedQuote() {
        var planted = firstQuote(span -> new Span(span.words().replace("asks", "begs"), span.language(), true));

        assertTrue(has(flaws(planted), Rule.VERBATIM));
    }

    /** It was said, but it is not what is cited. */
    @Test
    void findsAnotherStatementsWords() {
        var planted = firstQuote(span -> new Span("What number 11 asks for.", span.language(), true));

        assertTrue(has(flaws(planted), Rule.VERBATIM));
    }

    @ParameterizedTest
    @CsvSource({"Write to ana@example.org about it.", "Call +41 22 730 51 11 for more.", "Ana was born on 03.05.2012."})
    void findsWhatTellsOfSomebodyInEditorsWords(String words) {
        var purpose = new Remarks("For the group. " + words, "Read it.");
        var material = new Material(brief(), ANALYSED, "6", null);
        var planted = Drafted.of(material, language -> purpose).inputs();

        assertTrue(has(flaws(planted), Rule.MASKED));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4", "5"})
    void findsALanguageThatTellsOfLess(int at) {
        var language = Language.COMPLETE.get(at);
        var input = in(SOUND, language);
        var less = with(input, input.sections().subList(0, input.sections().size() - 1));
        var planted = new TreeMap<>(SOUND);
        planted.put(language, less);

        assertTrue(has(flaws(planted), Rule.ALIKE));
    }

    /** Both figures stand in the table that is cited; only one language says the other. */
    @Test
    void findsALanguageWithAnotherFigure() {
        var large = Example.large();
        var inputs = new TreeMap<>(drafted(large));
        var french = in(inputs, Language.FR);
        var first = findings(french).get(0);
        var cited = first.paragraph().evidence().get(0).anchor();
        var said = first.paragraph().spans().get(0).words();
        var other = french.tables().stream()
                .filter(table -> table.anchor().equals(cited))
                .flatMap(table -> table.lines().stream())
                .map(line -> line.figures().get(line.figures().size() - 1).words())
                .filter(share -> !said.contains(share))
                .findFirst()
                .orElseThrow();
        inputs.put(
                Language.FR,
                paragraph(
                        first,
                        paragraph -> said(paragraph, said.replaceFirst("\\p{Nd}+[\\s\\u00a0\\p{Cf}]*%", other))));

        assertEquals(
                List.of(Rule.ALIKE),
                blocking(inputs, large).stream().map(Flaw::rule).toList());
    }

    @Test
    void findsATableThatDiffers() {
        var input = in(SOUND, Language.AR);
        var tables = new ArrayList<>(input.tables());
        var last = tables.remove(tables.size() - 1);
        var planted = new TreeMap<>(SOUND);
        planted.put(Language.AR, new MeetingInput(input.language(), input.header(), input.sections(), tables));

        assertTrue(flaws(planted).stream().anyMatch(flaw -> flaw.place().equals(last.anchor())));
    }

    @Test
    void asksSomebodyToLookAtNames() {
        assertTrue(Rule.MASKED.blocks());
        assertTrue(!Rule.NAMES.blocks() && !Rule.LETTERS.blocks() && !Rule.PAGES.blocks());
    }

    private static MeetingInput in(Map<Language, MeetingInput> inputs, Language language) {
        return Objects.requireNonNull(inputs.get(language));
    }

    private static Brief brief() {
        return brief(Consultation23.brief().meeting());
    }

    private static Brief brief(Meeting meeting) {
        var brief = Consultation23.brief();
        return new Brief(
                brief.id(),
                brief.titles(),
                brief.abouts(),
                Language.COMPLETE,
                meeting,
                brief.timetable(),
                brief.stage(),
                false,
                true);
    }

    private static Map<Language, MeetingInput> drafted(Analysed analysed) {
        return drafted(new Material(brief(), analysed, "CWG-COP-23/6", Consultation23.RELEASED));
    }

    private static Map<Language, MeetingInput> drafted(Material material) {
        return Drafted.of(material, language -> Drafter.usual(material, language))
                .inputs();
    }

    private record Place(MeetingInput input, int section, int line) {
        Paragraph paragraph() {
            return input.sections().get(section).paragraphs().get(line);
        }
    }

    private static Stream<Place> places(MeetingInput input) {
        return IntStream.range(0, input.sections().size())
                .boxed()
                .flatMap(section -> IntStream.range(
                                0, input.sections().get(section).paragraphs().size())
                        .mapToObj(line -> new Place(input, section, line)));
    }

    /** Findings with a share in them. */
    private static List<Place> findings(MeetingInput input) {
        return places(input)
                .filter(place -> !input.sections().get(place.section()).isAbout())
                .filter(place ->
                        place.paragraph().spans().get(0).words().matches("(?s).*\\p{Nd}[\\s\\u00a0\\p{Cf}]*%.*"))
                .toList();
    }

    private static MeetingInput paragraph(Place place, UnaryOperator<Paragraph> change) {
        var sections = new ArrayList<>(place.input().sections());
        var section = sections.get(place.section());
        var paragraphs = new ArrayList<>(section.paragraphs());
        paragraphs.set(place.line(), change.apply(place.paragraph()));
        sections.set(place.section(), new Section(section.code(), section.heading(), paragraphs));
        return with(place.input(), sections);
    }

    private static MeetingInput with(MeetingInput input, List<Section> sections) {
        return new MeetingInput(input.language(), input.header(), sections, input.tables());
    }

    private static Paragraph said(Paragraph paragraph, String words) {
        var spans = new ArrayList<>(paragraph.spans());
        spans.set(0, new Span(words, spans.get(0).language(), false));
        return new Paragraph(spans, paragraph.evidence(), paragraph.editors());
    }

    private Map<Language, MeetingInput> changed(Language language, MeetingInput input) {
        var inputs = new TreeMap<>(SOUND);
        inputs.put(language, input);
        return inputs;
    }

    private Map<Language, MeetingInput> firstFinding(UnaryOperator<Paragraph> change) {
        return changed(Language.EN, paragraph(findings(in(SOUND, Language.EN)).get(0), change));
    }

    private Map<Language, MeetingInput> everywhere(UnaryOperator<Paragraph> change) {
        var inputs = new TreeMap<Language, MeetingInput>();
        SOUND.forEach((language, input) ->
                inputs.put(language, paragraph(findings(input).get(0), change)));
        return inputs;
    }

    private Map<Language, MeetingInput> firstQuote(UnaryOperator<Span> change) {
        var place = places(in(SOUND, Language.EN))
                .filter(each -> each.paragraph().spans().stream().anyMatch(Span::quoted))
                .findFirst()
                .orElseThrow();
        return changed(
                Language.EN,
                paragraph(
                        place,
                        paragraph -> new Paragraph(
                                paragraph.spans().stream()
                                        .map(span -> span.quoted() ? change.apply(span) : span)
                                        .toList(),
                                paragraph.evidence())));
    }

    private List<Flaw> flaws(Map<Language, MeetingInput> inputs) {
        return Checks.of(inputs, ANALYSED.analysis()).flaws();
    }

    private static List<Flaw> blocking(Map<Language, MeetingInput> inputs, Analysed analysed) {
        return Checks.of(inputs, analysed.analysis()).flaws().stream()
                .filter(flaw -> flaw.rule().blocks())
                .toList();
    }

    private static boolean has(List<Flaw> flaws, Rule rule) {
        return flaws.stream().anyMatch(flaw -> flaw.rule() == rule);
    }
}
