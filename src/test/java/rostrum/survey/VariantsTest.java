package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.survey.xliff.State;
import rostrum.survey.xliff.Unit;
import rostrum.survey.xliff.Xliff;

/** Several wordings of one question, which stays one question with one code. */
class VariantsTest {
    private static final String STRUCTURE = """
        survey: pets
        version: 1
        youngest: 10-12
        questions:
          - code: best
            type: single
            options: [cat, dog]
        """;
    private static final String WORDS = """
        language: en
        review: reviewed by a native speaker
        title: Pets
        questions:
          best:
            topic: Pets
            title: Which animal makes the best companion for a family with children?
            hint: Choose one.
            options:
              cat: A cat
              dog: A dog
            10-12:
              title: Which pet is best?
            easy:
              title: Cat or dog?
              options:
                dog: Dog
        """;
    private static final Map<String, String> PLAIN = Map.of("best.topic", "Animaux", "best.title", "Lequel ?");

    private final List<Flaw> flaws = new ArrayList<>();

    @Test
    void whoeverIsOfTheAgeReadsTheWordsForIt() {
        assertEquals("Which pet is best?", asked(AgeBand.FROM_10, false).title());
        assertTrue(asked(AgeBand.FROM_13, false).title().startsWith("Which animal"));
    }

    @Test
    void whatAVariantDoesNotSayIsSaidAsAlways() {
        var words = asked(AgeBand.FROM_10, true);

        assertEquals(
                new QuestionWords("Cat or dog?", "Pets", "Choose one.", words.options(), Map.of(), Map.of()), words);
        assertEquals(Map.of("cat", "A cat", "dog", "Dog"), words.options());
    }

    @Test
    void allOfASurveyIsToldAsOneReaderIsAsked() {
        var wording = survey(WORDS).in(Language.EN);
        var told = wording.to(AgeBand.FROM_16, true);

        assertEquals("Cat or dog?", told.of(question()).title());
        assertEquals("Dog", told.label(question(), "dog"));
        assertSame(told, told.to(AgeBand.FROM_10, false));
    }

    @Test
    void everyVariantIsTranslatedOrTheLanguageIsMissingIt() {
        var french = Objects.requireNonNull(survey(WORDS).wordings().get(Language.FR));

        assertEquals(List.of("title", "best.hint", "best.options", "best.easy", "best.10-12"), french.missing());
    }

    @Test
    void theWordsOfABandAreMeasuredByThatBand() {
        survey(WORDS.replace(
                "Which pet is best?",
                "Which domesticated animal demonstrates superior companionship characteristics?"));

        assertEquals(List.of("10-12 70"), hard("13:"));
    }

    @Test
    void easyWordsHaveToBeVeryEasy() {
        survey(WORDS.replace("Cat or dog?", "Which of the following animals would any family consider preferable?"));

        assertEquals(List.of("easy 80"), hard("15:"));
    }

    @Test
    void theYoungestWhoReadThePlainWordsMeasureThem() {
        survey(WORDS.replace("Which animal makes", "Considering everything, which domesticated animal generally makes")
                .replace("    10-12:\n      title: Which pet is best?\n", ""));

        assertEquals(List.of("title 70"), hard("7:"));
    }

    private List<String> hard(String line) {
        return flaws.stream()
                .filter(flaw -> flaw.key().endsWith("hard-page"))
                .filter(flaw -> flaw.toString().startsWith("surveys/pets/en.yaml:" + line))
                .map(flaw -> name(line) + " " + flaw.values().get("needed"))
                .toList();
    }

    private static String name(String line) {
        return Map.of("13:", "10-12", "15:", "easy", "7:", "title").getOrDefault(line, "?");
    }

    private QuestionWords asked(AgeBand band, boolean easy) {
        return survey(WORDS).in(Language.EN).of(question(), band, easy);
    }

    private Question question() {
        return new Single("best", List.of("cat", "dog"), 0);
    }

    private Survey survey(String words) {
        var units = PLAIN.entrySet().stream()
                .map(text -> new Unit(
                        text.getKey(),
                        english(words, text.getKey()),
                        text.getValue(),
                        State.FINAL,
                        Optional.empty(),
                        0))
                .toList();
        var files =
                Map.of("survey.yaml", STRUCTURE, "en.yaml", words, "fr.xlf", new Xliff("pets", "fr", units).write());
        return new SurveyReader("pets", files, Bank.NONE, flaws)
                .read()
                .orElse(new Survey("pets", 1, AgeBand.FROM_10, List.of(), Map.of(), Set.of(), Map.of(), Map.of()));
    }

    private static String english(String words, String key) {
        var name = key.substring(key.indexOf('.') + 1) + ": ";
        return words.lines()
                .filter(line -> line.startsWith("    " + name))
                .map(line -> line.strip().substring(name.length()))
                .findFirst()
                .orElseThrow();
    }
}
