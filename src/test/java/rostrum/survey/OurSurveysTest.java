package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rostrum.platform.Language;

/** The surveys that come with the product. */
class OurSurveysTest {
    private static final List<Flaw> FLAWS = new ArrayList<>();
    private static final List<Flaw> REMARKS = new ArrayList<>();
    private static final Map<String, Survey> SURVEYS = read();

    @Test
    void noneHasAFlawOrARemark() {
        assertEquals("", lines(FLAWS));
        assertEquals("", lines(REMARKS));
    }

    @Test
    void theyAreTheOnesThatWePromise() {
        assertEquals(
                Set.of(
                        "age-assurance",
                        "facilitators",
                        "girls-in-ict-after",
                        "girls-in-ict-before",
                        "life-online",
                        "meeting-quick",
                        "reporting-help"),
                SURVEYS.keySet());
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void isCompleteInAllSixLanguages(Survey survey) {
        for (var wording : survey.wordings().values())
            assertEquals(List.of(), wording.missing(), wording.language().tag());
        assertEquals(EnumSet.allOf(Language.class), EnumSet.copyOf(survey.languages()));
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void isShortEnough(Survey survey) {
        assertTrue(survey.asked() >= 3 && survey.asked() <= 10, survey.code() + " asks " + survey.asked());
    }

    /** Numbers and the like may be the same in every language. */
    @ParameterizedTest
    @MethodSource("surveys")
    void noLanguageRepeatsTheEnglishWords(Survey survey) {
        for (var language : EnumSet.complementOf(EnumSet.of(Language.EN)))
            survey.in(language).texts().forEach((unit, words) -> {
                if (words.codePoints().anyMatch(Character::isLetter) && !unit.endsWith(".options.nobody"))
                    assertNotEquals(survey.in(Language.EN).texts().get(unit), words, survey.code() + " " + unit);
            });
    }

    @Test
    void thePulseBeforeAndAfterCanBeCompared() {
        var before = codes("girls-in-ict-before");
        var after = codes("girls-in-ict-after");
        before.retainAll(after);

        assertEquals(
                Set.of("welcome", "online-sure", "online-skills", "women-in-ict", "ict-job", "ict-job-help"), before);
        for (var code : before)
            assertEquals(
                    survey("girls-in-ict-before").question(code),
                    survey("girls-in-ict-after").question(code));
    }

    private static Set<String> codes(String survey) {
        return survey(survey).questions().stream().map(Question::code).collect(Collectors.toSet());
    }

    private static Survey survey(String code) {
        return Optional.ofNullable(SURVEYS.get(code)).orElseThrow();
    }

    static Stream<Survey> surveys() {
        return SURVEYS.values().stream();
    }

    private static Map<String, Survey> read() {
        var folders = new TreeMap<String, Map<String, String>>();
        SurveyFiles.add(Path.of("surveys"), folders, FLAWS);
        var bank = Bank.read(Optional.ofNullable(folders.remove(Bank.FOLDER)).orElseThrow(), FLAWS);
        var surveys = new TreeMap<String, Survey>();
        folders.forEach((folder, files) -> {
            var reader = new SurveyReader(folder, files, bank, FLAWS);
            reader.read().ifPresent(survey -> surveys.put(folder, survey));
            REMARKS.addAll(reader.remarks());
        });
        return surveys;
    }

    private static String lines(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n"));
    }
}
