package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

/** Questions that several surveys take from one place. */
class BankTest {
    private static final Map<String, String> BANK = Map.of("survey.yaml", """
        survey: bank
        version: 1
        questions:
          - code: mood
            type: single
            options: [good, bad]
            sensitive: true
        """, "en.yaml", """
        language: en
        review: not yet reviewed by a native speaker
        title: Bank
        questions:
          mood:
            topic: Mood
            title: How are you?
            options:
              good: Good
              bad: Bad
            easy:
              title: All right?
        """);
    private static final String SURVEY = """
        survey: pets
        version: 1
        questions:
          - code: best
            type: long-text
            limit: 100
          - use: mood
            show-if: answered(best)
        """;
    private static final String WORDS = """
        language: en
        review: not yet reviewed by a native speaker
        title: Pets
        questions:
          best:
            topic: Pets
            title: Which is best?
        """;

    private final List<Flaw> flaws = new ArrayList<>();

    @Test
    void aQuestionComesWithItsOptionsAndWordsAndWhatItNeeds() {
        var survey = read(SURVEY, BANK).orElseThrow();
        var mood = survey.question("mood").orElseThrow();
        var wording = survey.in(Language.EN);

        assertEquals(List.of(), flaws);
        assertEquals(new Single("mood", List.of("good", "bad"), 0), mood);
        assertEquals("How are you?", wording.of(mood).title());
        assertTrue(wording.hasEasy(mood));
        assertEquals(Set.of("mood"), survey.sensitive());
        assertTrue(survey.conditions().containsKey("mood"));
    }

    @Test
    void twoSurveysAskItUnderTheSameCode() {
        var other = SURVEY.replace("survey: pets", "survey: cars");
        var cars = new SurveyReader(
                        "cars", Map.of("survey.yaml", other, "en.yaml", WORDS), Bank.read(BANK, flaws), flaws)
                .read()
                .orElseThrow();

        assertEquals(read(SURVEY, BANK).orElseThrow().question("mood"), cars.question("mood"));
    }

    @Test
    void aCodeThatTheBankDoesNotHaveIsNamed() {
        read(SURVEY.replace("use: mood", "use: mud"), BANK);

        assertEquals(
                "surveys/pets/survey.yaml:7: The question bank has no question “mud”. Check the spelling; it has:"
                        + " mood.",
                flaws.get(0).toString());
    }

    @Test
    void optionsMayBeRepeatedAndAreThenComparedWithTheBank() {
        read(SURVEY + "    options: [good, bad]\n", BANK);
        assertEquals(List.of(), flaws);

        read(SURVEY + "    options: [good, worse]\n", BANK);
        assertEquals(List.of("surveys/pets/survey.yaml:9 survey.flaw.bank.options"), printed());
    }

    @Test
    void whoeverChangesAnOptionInTheBankIsToldWhereItWasWrittenDown() {
        var changed = Map.of(
                "survey.yaml", BANK.getOrDefault("survey.yaml", "").replace("bad]", "poor]"),
                "en.yaml", BANK.getOrDefault("en.yaml", "").replace("bad:", "poor:"));
        read(SURVEY + "    options: [good, bad]\n", changed);

        assertEquals(List.of("surveys/pets/survey.yaml:9 survey.flaw.bank.options"), printed());
    }

    @Test
    void nobodyAsksSomethingElseUnderACodeOfTheBank() {
        read(SURVEY.replace("use: mood", "code: mood\n    type: country"), BANK);

        assertEquals(
                "surveys/pets/survey.yaml:7 survey.flaw.bank.taken", printed().get(0));
    }

    @Test
    void nothingStandsBeforeAQuestionInTheBank() {
        var structure = BANK.getOrDefault("survey.yaml", "")
                + "  - code: more\n    type: country\n    show-if: answered(mood)\n";
        var words = BANK.getOrDefault("en.yaml", "") + "  more:\n    topic: You\n    title: Where?\n";
        Bank.read(Map.of("survey.yaml", structure, "en.yaml", words), flaws);

        assertEquals(List.of("surveys/bank/survey.yaml:10 survey.flaw.bank.condition"), printed());
    }

    @Test
    void whatTheBankLacksIsSaidOnceAndWithItsOwnLine() {
        var words = BANK.getOrDefault("en.yaml", "").replace("    title: How are you?\n", "");
        var bank = Map.of("survey.yaml", BANK.getOrDefault("survey.yaml", ""), "en.yaml", words);
        read(SURVEY, bank);
        read(SURVEY, bank);

        assertEquals(List.of("surveys/bank/en.yaml:5 survey.flaw.proof.missing"), printed());
    }

    @Test
    void aLanguageThatTheBankHasNotIsMissingItsQuestions() {
        var wording = read(SURVEY, BANK).orElseThrow().wordings().get(Language.EN);

        assertEquals(
                List.of("mood"),
                Objects.requireNonNull(wording)
                        .and(Optional.empty(), Set.of("mood"))
                        .missing());
    }

    private Optional<Survey> read(String structure, Map<String, String> bank) {
        var files = Map.of("survey.yaml", structure, "en.yaml", WORDS);
        return new SurveyReader("pets", files, Bank.read(bank, flaws), flaws).read();
    }

    private List<String> printed() {
        return flaws.stream()
                .distinct()
                .map(flaw -> flaw.file() + ":" + flaw.line() + " " + flaw.key())
                .toList();
    }
}
