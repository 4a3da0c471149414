package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Span;
import rostrum.publishing.check.Flaw;
import rostrum.publishing.check.Rule;
import rostrum.summary.Example;
import rostrum.summary.aim.Target;
import rostrum.summary.workspace.Told;

class SpokenTest {
    private static final Pattern NUMBER = Pattern.compile("\\d{2,}");
    private static final Told TOLD = Example.spoken();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void everyNumberStandsInATableAndEveryFindingCitesOne(Language language) {
        var input = input(language);
        var tables = input.tables().stream().map(SpokenTest::words).collect(Collectors.joining(" "));

        for (var paragraph : spoken(input)) {
            assertFalse(paragraph.evidence().isEmpty(), paragraph.words());
            var said = paragraph.spans().stream()
                    .filter(span -> !span.quoted())
                    .map(Span::words)
                    .collect(Collectors.joining(" "));
            NUMBER.matcher(said).results().forEach(number -> assertTrue(tables.contains(number.group()), said));
        }
    }

    @Test
    void quotesWordForWordInTheLanguageOfWhoSaidIt() {
        var quotes = TOLD.themes().stream()
                .flatMap(theme -> theme.quotes().stream())
                .map(quote -> new Span(quote.words(), quote.language(), true))
                .toList();

        for (var language : List.of(Language.EN, Language.AR))
            assertEquals(
                    quotes,
                    spoken(input(language)).stream()
                            .flatMap(paragraph -> paragraph.spans().stream())
                            .filter(Span::quoted)
                            .toList());
    }

    @Test
    void aThemeWithoutANameIsToldByItsWords() {
        var english = spoken(input(Language.EN)).get(2).words();

        assertTrue(english.startsWith("A theme that has no name in this language yet."), english);
        assertTrue(english.contains("(Arabic): حظر · غرباء."), english);
    }

    @Test
    void aThemeWithoutWordsIsToldByItsNumberInTheLanguageOfTheReader() {
        var said = Map.of(Language.EN, "Theme 17, not yet named.", Language.AR, "المحور 17، بلا اسم بعد.");

        said.forEach((language, words) -> {
            var input = Drafter.draft(material(wordless()), Drafter.usual(material(wordless()), language), language);
            assertEquals(words, spoken(input).get(2).spans().get(0).words());
        });
    }

    /** And the number of a theme is none of its figures. */
    @Test
    void nothingIsReleasedThatPrintsAThemeNobodyNamed() {
        for (var told : List.of(TOLD, wordless())) {
            var material = material(told);
            var checks = Drafted.of(material, language -> Drafter.usual(material, language))
                    .checks();

            var broken = checks.flaws().stream().map(Flaw::rule).collect(Collectors.toSet());
            assertTrue(broken.contains(Rule.NAMED) && checks.blocks(), broken.toString());
            assertFalse(broken.contains(Rule.FIGURES) || broken.contains(Rule.ALIKE), broken.toString());
        }
    }

    /** The second theme, of which no two people said the same word. */
    private static Told wordless() {
        var second = TOLD.themes().get(1);
        var bare = new Told.Topic(second.code(), 17, Map.of(), List.of(), second.proposal(), second.quotes());
        return new Told(TOLD.counted(), TOLD.views(), List.of(TOLD.themes().get(0), bare), TOLD.methods());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who helps us?",
                "Stop!",
                "And then…",
                "Safe.",
                "من يساعدنا؟",
                "谁来帮助我们？",
                "停！",
                "安全。",
                "“Who helps?”"
            })
    void aNameThatEndsWithASignOfItsOwnGetsNoOther(String name) {
        for (var language : Language.COMPLETE) assertEquals(name, named(name, language));
    }

    @Test
    void aNameThatEndsWithAWordGetsAFullStop() {
        for (var language : Language.COMPLETE)
            assertEquals(language == Language.ZH ? "Safety。" : "Safety.", named("Safety", language));
    }

    private static String named(String name, Language language) {
        var first = TOLD.themes().get(0);
        var topic = new Told.Topic(
                first.code(), 1, Map.of(language, name), first.words(), first.proposal(), first.quotes());
        var told = new Told(TOLD.counted(), TOLD.views(), List.of(topic), TOLD.methods());
        var material = material(told);
        return spoken(Drafter.draft(material, Drafter.usual(material, language), language))
                .get(1)
                .spans()
                .get(0)
                .words();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void saysTheSameInEveryFormat(Language language) throws Exception {
        var input = input(language);
        var html = new String(MeetingInputHtml.write(input), StandardCharsets.UTF_8);
        var csv = new String(MeetingInputCsv.write(input), StandardCharsets.UTF_8);

        assertEquals(Figures.of(input), Figures.inDocx(MeetingInputDocx.write(input)));
        assertEquals(Figures.of(input), Figures.inHtml(html));
        assertTrue(html.contains("href=\"#theme-1\"") && html.contains("id=\"theme-1\""));
        assertEquals(1, html.split("id=\"theme-1\"", -1).length - 1);
        assertTrue(csv.contains(",theme-1,"));
        assertTrue(MeetingInputPdf.write(input).length > 0);
        assertEquals(input, MeetingInputJson.read(MeetingInputJson.write(input)));
    }

    @Test
    void anotherQuoteIsAnotherSeal() {
        var fewer = new Told(TOLD.counted(), TOLD.views(), TOLD.themes().subList(0, 1), TOLD.methods());

        assertNotEquals(seal(TOLD), seal(fewer));
        assertEquals(seal(TOLD), seal(Example.spoken()));
    }

    private static String words(MeetingInput.AnnexTable table) {
        var columns = table.columns().stream().map(MeetingInput.Column::words);
        var lines = table.lines().stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.words()), line.figures().stream().map(MeetingInput.Figure::words)));
        return Stream.of(Stream.of(table.note()), columns, lines)
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }

    private static String seal(Told told) {
        var material = material(told);
        return Drafted.of(material, language -> Drafter.usual(material, language))
                .seal();
    }

    private static Material material(Told told) {
        return new Material(
                Consultation23.brief(), Example.large(), "", null, Target.NONE, Optional.of(told), List.of(), null);
    }

    private static MeetingInput input(Language language) {
        return Consultation23.spoken(language);
    }

    private static List<Paragraph> spoken(MeetingInput input) {
        return input.sections().get(3).paragraphs();
    }
}
