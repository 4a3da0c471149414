package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Defects planted into sound surveys, one at a time: each is found on its line, and nothing else but what follows from it. */
class PlantedFlawsTest {
    private static final Map<String, Map<String, String>> SOUND = sound();

    @ParameterizedTest(name = "{0}/{1}:{4} {5}")
    @CsvFileSource(resources = "/planted.csv", numLinesToSkip = 1, emptyValue = "")
    void isFoundOnItsLine(String survey, String file, String find, String replace, int line, String advice) {
        var files = new HashMap<>(SOUND.getOrDefault(survey, Map.of()));
        files.computeIfPresent(file, (name, content) -> plant(content, lines(find), lines(replace)));

        var planted = "surveys/" + survey + "/" + file + ":" + line + " " + advice;
        assertEquals(
                List.of(planted),
                found(survey, files).stream()
                        .filter(flaw -> flaw.equals(planted) || !follows(flaw, advice))
                        .toList());
    }

    /**
     * Who cannot come to one question cannot come to those behind it either; a new option has no words yet; and what was translated
     * from other English is stale, or from English that is gone.
     */
    private static boolean follows(String flaw, String from) {
        return (from.endsWith(".impossible") && flaw.endsWith(".unreachable"))
                || (from.endsWith(".wide") && flaw.endsWith(".missing"))
                || (!from.contains(".xliff.") && flaw.endsWith(".xliff.unknown"))
                || flaw.endsWith(".stale");
    }

    @Test
    void aPictureThatIsNotThereIsFoundOnItsLine() {
        var files = new HashMap<>(SOUND.getOrDefault("club", Map.of()));
        files.remove("pictures/door.svg");

        assertEquals(List.of("surveys/club/survey.yaml:73 survey.flaw.proof.picture"), found("club", files));
    }

    @Test
    void soundSurveysRaiseNoAlarm() {
        SOUND.forEach((survey, files) -> assertEquals(List.of(), found(survey, files), survey));
    }

    private static String plant(String content, String find, String replace) {
        assertTrue(content.contains(find), find);
        return content.replace(find, replace);
    }

    private static String lines(String written) {
        return written.replace("⏎", "\n");
    }

    private static List<String> found(String survey, Map<String, String> files) {
        var flaws = new ArrayList<Flaw>();
        if (survey.equals(Bank.FOLDER)) Bank.read(files, flaws);
        else flaws.addAll(readWithBank(survey, files, flaws).remarks());
        return flaws.stream()
                .map(flaw -> flaw.file() + ":" + flaw.line() + " " + flaw.key())
                .toList();
    }

    private static SurveyReader readWithBank(String survey, Map<String, String> files, List<Flaw> flaws) {
        var bank = Bank.read(SOUND.getOrDefault(Bank.FOLDER, Map.of()), new ArrayList<>());
        var reader = new SurveyReader(survey, files, bank, flaws);
        reader.read();
        return reader;
    }

    /** Ours, and one with everything in it. */
    private static Map<String, Map<String, String>> sound() {
        var folders = new TreeMap<String, Map<String, String>>();
        SurveyFiles.add(Path.of("surveys"), folders, new ArrayList<>());
        SurveyFiles.add(Path.of("src/test/resources/surveys"), folders, new ArrayList<>());
        return folders;
    }
}
