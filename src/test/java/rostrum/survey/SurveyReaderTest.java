package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.survey.xliff.State;
import rostrum.survey.xliff.Unit;
import rostrum.survey.xliff.Xliff;

class SurveyReaderTest {
    private static final String STRUCTURE = """
        survey: pets
        version: 2
        questions:
          - code: best
            type: single
            options: [cat, dog]
        """;
    private static final String WORDS = """
        language: en
        review: not yet reviewed by a native speaker
        title: Pets
        questions:
          best:
            topic: Pets
            title: Which is best?
            options:
              cat: A cat
              dog: A dog
        """;

    private static final String FRENCH = new Xliff(
                    "pets",
                    "fr",
                    List.of(
                            unit("title", "Pets", "Des animaux"),
                            unit("best.title", "Which is best?", "Lequel préfères-tu ?"),
                            unit("best.topic", "Pets", "Animaux"),
                            unit("best.options.cat", "A cat", "Un chat"),
                            unit("best.options.dog", "A dog", "Un chien")))
            .write();

    private final List<Flaw> flaws = new ArrayList<>();

    @Test
    void readsStructureAndWords() {
        var survey =
                new SurveyReader("pets", Map.of("survey.yaml", STRUCTURE, "en.yaml", WORDS), Bank.NONE, flaws).read();

        assertEquals(List.of(), flaws);
        assertEquals(
                List.of(new Single("best", List.of("cat", "dog"), 0)),
                survey.orElseThrow().questions());
        assertEquals(
                "A dog",
                survey.get().in(Language.FR).label(survey.get().questions().get(0), "dog"));
    }

    @Test
    void whatIsNotYamlIsShownByItsLine() {
        assertFlaw(
                STRUCTURE.replace("version: 2", "version: - 2"),
                "surveys/pets/survey.yaml:2: This is not YAML (sequence entries are not allowed here). Check the"
                        + " indentation, and put a text with a colon or a quotation mark between quotation marks.");
    }

    @Test
    void whatIsNestedWithoutEndIsNotRead() {
        assertFlaw(
                "questions: " + "[".repeat(20_000),
                "surveys/pets/survey.yaml:1: This is not YAML (more than 20 levels). Check the"
                        + " indentation, and put a text with a colon or a quotation mark between quotation marks.");
    }

    @Test
    void anEmptyFileIsToBeWritten() {
        assertFlaw("", "surveys/pets/survey.yaml:1: Write keys and values here, each on its own line: key: value.");
    }

    @Test
    void aMisspeltKeyIsNamedWithThoseThatExist() {
        assertFlaw(
                STRUCTURE.replace("    options: [cat, dog]", "    options: [cat, dog]\n    raeson: 100"),
                "surveys/pets/survey.yaml:7: “raeson” means nothing here. Check the spelling; what can stand here:"
                        + " code, type, show-if, sensitive, options, reason.");
    }

    @Test
    void aTypeThatDoesNotExistIsNamedWithThoseThatDo() {
        assertFlaw(
                STRUCTURE.replace("single", "slider"),
                "surveys/pets/survey.yaml:5: This type of question does not exist. Use one of: information, single,"
                        + " multiple, scale, long-text, matrix, ranking, rating, number, short-text, country,"
                        + " age-band, picture, consent.");
    }

    @Test
    void anOptionTwiceIsNamed() {
        assertFlaw(
                STRUCTURE.replace("dog", "cat"),
                "surveys/pets/survey.yaml:6: “cat” stands here twice. Keep one of them.");
    }

    @Test
    void aCodeWithCapitalsIsNotACode() {
        assertFlaw(
                STRUCTURE.replace("dog", "My Dog"),
                "surveys/pets/survey.yaml:6: “My Dog” is not a code. Use small letters, digits and hyphens, as in"
                        + " age-check.");
    }

    @Test
    void theCodesOfDecliningAreTaken() {
        assertFlaw(
                STRUCTURE.replace("dog", "skip"),
                "surveys/pets/survey.yaml:6: The code “skip” is taken, because every question can be answered with it."
                        + " Choose another.");
    }

    @Test
    void twoQuestionsWithOneCodeAreNamed() {
        assertFlaw(
                STRUCTURE + "  - code: best\n    type: information\n",
                "surveys/pets/survey.yaml:7: Another question has the code “best” already. Choose another.");
    }

    @Test
    void aNumberOutOfRangeSaysTheRange() {
        assertFlaw(
                STRUCTURE + "  - code: easy\n    type: scale\n    points: many\n",
                "surveys/pets/survey.yaml:9: Give “points” a whole number from 2 to 10.");
    }

    @Test
    void aListThatIsMissingIsAskedForWhereTheQuestionBegins() {
        assertFlaw(
                STRUCTURE.replace("    options: [cat, dog]\n", ""),
                "surveys/pets/survey.yaml:4: Give “options” a list with at least one entry.");
    }

    @Test
    void aSurveyIsNamedLikeItsFolder() {
        assertFlaw(
                STRUCTURE.replace("survey: pets", "survey: animals"),
                "surveys/pets/survey.yaml:1: The survey has to be named like its folder: pets.");
    }

    @Test
    void aFlawInOneLanguageLeavesTheOthers() {
        var survey = read(FRENCH.replace("options.dog", "options.hamster")).orElseThrow();

        assertEquals(Set.of(Language.EN), survey.languages());
        assertEquals(
                List.of("surveys/pets/fr.xlf:22: The English words have no text called “best.options.hamster”. Check"
                        + " the spelling, or take the unit out."),
                printed());
    }

    @Test
    void aLanguageWithoutAllItsWordsIsNotOfferedAndSaysWhatItLacks() {
        var survey =
                read(FRENCH.replace("      <target>Un chien</target>\n", "")).orElseThrow();

        assertEquals(
                List.of("surveys/pets/fr.xlf:20: “best.options.dog” has no words in this language yet. Write them;"
                        + " until then the language is not offered."),
                printed());
        assertEquals(Set.of(Language.EN), survey.languages());
        assertEquals(List.of("best.options.dog"), french(survey).missing());
    }

    @Test
    void aQuestionWithoutAnyWordsIsNamedOnce() {
        var survey =
                read(FRENCH.replaceAll("<target>(?!Des)[^<]*</target>", "")).orElseThrow();

        assertEquals(List.of("best"), french(survey).missing());
    }

    @Test
    void wordsForOtherEnglishAreStaleAndTheLanguageIsNotOffered() {
        var survey = read(FRENCH.replace("<source>A dog", "<source>A wolf")).orElseThrow();

        assertEquals(
                List.of("surveys/pets/fr.xlf:22: “best.options.dog” was translated from other English than what en.yaml"
                        + " says today. Mend the translation and put today’s English into <source>; until then the"
                        + " language is not offered."),
                printed());
        assertEquals(Set.of(Language.EN), survey.languages());
        assertEquals(List.of("best.options.dog"), french(survey).stale());
    }

    @Test
    void aLanguageIsReviewedWhenAllOfItIs() {
        var all = FRENCH.replace("state=\"translated\" subState=\"rostrum:machine\"", "state=\"final\"");

        assertFalse(french(read(FRENCH).orElseThrow()).isReviewed());
        assertTrue(french(read(all).orElseThrow()).isReviewed());
        assertEquals(List.of(), printed());
    }

    @Test
    void aFileThatNothingReadsIsNamed() {
        new SurveyReader("pets", Map.of("survey.yaml", STRUCTURE, "en.yaml", WORDS, "fr.yaml", WORDS), Bank.NONE, flaws)
                .read();

        assertEquals(
                List.of("surveys/pets/fr.yaml:1: Nothing reads this file. English words stand in en.yaml, those of"
                        + " another language in XLIFF; what can stand here: ar.xlf, zh.xlf, en.yaml, fr.xlf,"
                        + " ru.xlf, es.xlf."),
                printed());
    }

    @Test
    void anotherLanguageThanTheNameSaysIsAFlaw() {
        var english = WORDS.replace("language: en", "language: fr");
        var survey =
                new SurveyReader("pets", Map.of("survey.yaml", STRUCTURE, "en.yaml", english), Bank.NONE, flaws).read();

        assertFalse(survey.isPresent());
        assertEquals(
                List.of("surveys/pets/en.yaml:1: The language of this file is en, by its name. Write that, or rename"
                        + " the file."),
                printed());
    }

    @Test
    void theReviewIsSaidInOneOfTwoWays() {
        var words = WORDS.replace("not yet reviewed by a native speaker", "done");
        new SurveyReader("pets", Map.of("survey.yaml", STRUCTURE, "en.yaml", words), Bank.NONE, flaws).read();

        assertEquals(
                List.of("surveys/pets/en.yaml:2: Write “not yet reviewed by a native speaker” or “reviewed by a native"
                        + " speaker”."),
                printed());
    }

    @Test
    void aDirectoryThatIsNotThereIsNamed() {
        SurveyFiles.add(Path.of("no-such-place"), new TreeMap<>(), flaws);

        assertEquals(
                List.of("no-such-place:0: This directory of surveys cannot be read. Check surveys.dir and its"
                        + " permissions."),
                printed());
    }

    private static Unit unit(String id, String source, String target) {
        return new Unit(id, source, target, State.TRANSLATED, Optional.of(Unit.MACHINE), 0);
    }

    private Optional<Survey> read(String french) {
        var files = Map.of("survey.yaml", STRUCTURE, "en.yaml", WORDS, "fr.xlf", french);
        return new SurveyReader("pets", files, Bank.NONE, flaws).read();
    }

    private static Wording french(Survey survey) {
        return Objects.requireNonNull(survey.wordings().get(Language.FR));
    }

    private void assertFlaw(String structure, String expected) {
        assertEquals(List.of(expected), flawsOf(structure));
    }

    private List<String> flawsOf(String structure) {
        assertFalse(new SurveyReader("pets", Map.of("survey.yaml", structure, "en.yaml", WORDS), Bank.NONE, flaws)
                .read()
                .isPresent());
        return printed();
    }

    private List<String> printed() {
        return flaws.stream().map(Flaw::toString).toList();
    }
}
