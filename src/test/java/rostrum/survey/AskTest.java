package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.platform.Problem;

class AskTest {
    private static final Survey KINDS = Kinds.in(Language.EN).survey();

    private final Map<String, Answer> answers = new HashMap<>();

    @Test
    void aloneTheFieldsHaveShortNames() {
        var ask = alone("mood", Problem.of("option.school", "survey.choose-each"));

        assertEquals("", ask.field());
        assertEquals(
                List.of("option.home", "option.school"),
                ask.rows().stream().map(Ask.Row::field).toList());
        assertTrue(ask.wrong("option.school"));
    }

    @Test
    void amongOthersTheNamesBeginWithTheQuestion() {
        var ask = together("mood", Problem.of("option.school", "survey.choose-each"));

        assertEquals("mood.option.home", ask.rows().get(0).field());
        assertEquals("mood.option.school", ask.problems().get(0).field());
        assertTrue(ask.wrong("option.school"));
        assertFalse(ask.wrong("option.home"));
    }

    @Test
    void whatWasPutInOrderStandsFirstAndInOrder() {
        pick("values", "fun", "safe");

        var ask = alone("values");
        assertEquals(
                List.of("fun", "safe"),
                ask.picked().stream().map(Ask.Option::code).toList());
        assertEquals(
                List.of("free", "private"),
                ask.unpicked().stream().map(Ask.Option::code).toList());
        assertEquals(Map.of("most", 3), ask.bounds());
    }

    @Test
    void aPictureComesWithItsAddressAndWhatIsOnIt() {
        var door = alone("poster").options().get(2);

        assertTrue(door.picture().matches("/surveys/kinds/pictures/[0-9a-f]{12}/door\\.svg"), door.picture());
        assertEquals("An open door with light behind it", door.alternative());
    }

    @Test
    void countriesStandInTheOrderOfTheReadersAlphabet() {
        var options = alone("country").options();

        assertEquals("Afghanistan", options.get(0).label());
        assertEquals("Zimbabwe", options.get(options.size() - 1).label());
    }

    @Test
    void aPhoneShowsTheKeysThatTheNumberNeeds() {
        assertEquals("decimal", alone("hours").keyboard());
        assertEquals("numeric", keyboard(0, "1"));
        assertEquals("decimal", keyboard(0, "0.5"));
        assertEquals("text", keyboard(-5, "1"));
    }

    @Test
    void togetherAllAreCountedAndThoseForSomeAreMarked() {
        pick("devices", "none");

        assertEquals(6, together("mood").number());
        assertEquals(5, alone("mood").number());
        assertTrue(together("hours").conditional());
        assertFalse(together("mood").conditional());
    }

    @Test
    void typedIsWhatStandsInTheField() {
        answers.put("hours", new Answer(List.of("many"), "", Optional.empty()));
        answers.put("word", new Answer(List.of(), "Wide-open", Optional.empty()));

        assertEquals("many", alone("hours").words());
        assertEquals("Wide-open", alone("word").words());
        assertEquals(31, alone("word").left());
    }

    @Test
    void declinesAreTicksWhereOneCanTakeThemBack() {
        for (var ticked : List.of("devices", "hours", "mood", "values", "country", "word", "idea"))
            assertTrue(alone(ticked).ticks(), ticked);
        for (var radio : List.of("age", "again", "help-first", "values-safe", "easy", "poster"))
            assertFalse(alone(radio).ticks(), radio);
    }

    private static String keyboard(int least, String step) {
        var number = new Quantity("n", BigDecimal.valueOf(least), BigDecimal.TEN, new BigDecimal(step));
        var words = Map.of("n", QuestionWords.NONE);
        var survey = new Survey(
                "s",
                1,
                AgeBand.FROM_13,
                List.of(number),
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of(Language.EN, new Wording(Language.EN, "", true, words, List.of(), List.of())));
        var sheet = new Sheet(survey, Map.of(), Optional.empty());
        return Ask.of(Reading.alone(sheet, Language.EN), 1, Answer.NONE, List.of())
                .keyboard();
    }

    private void pick(String question, String... options) {
        answers.put(question, new Answer(List.of(options), "", Optional.empty()));
    }

    private Ask alone(String question, Problem... problems) {
        return ask(Reading.alone(sheet(), Language.EN), question, problems);
    }

    private Ask together(String question, Problem... problems) {
        return ask(Reading.together(sheet(), Language.EN), question, problems);
    }

    private Sheet sheet() {
        return new Sheet(KINDS, answers, Optional.empty());
    }

    private Ask ask(Reading reading, String question, Problem... problems) {
        var found = KINDS.question(question).orElseThrow();
        var page = KINDS.questions().indexOf(found) + 1;
        return Ask.of(reading, page, answers.getOrDefault(question, Answer.NONE), List.of(problems));
    }
}
