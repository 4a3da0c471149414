package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rostrum.platform.Language;
import rostrum.survey.authoring.Rewriting;

/** A survey that goes through the forms of the editor unchanged is the same survey. */
class DraftedTest {
    private static final Map<String, Map<String, String>> OURS = ours();
    private static final Bank BANK = Bank.read(OURS.getOrDefault(Bank.FOLDER, Map.of()), new ArrayList<>());

    @TestFactory
    Stream<DynamicTest> ourSurveysStayWhatTheyAre() {
        return OURS.keySet().stream()
                .filter(folder -> !folder.equals(Bank.FOLDER))
                .map(folder -> DynamicTest.dynamicTest(
                        folder, () -> staysTheSame(folder, OURS.getOrDefault(folder, Map.of()))));
    }

    @Property(tries = 300)
    void anySurveyStaysWhatItIs(@ForAll long seed) {
        var survey = SmallSurvey.draw(seed);
        var english = new LinkedHashMap<String, String>(survey.in(Language.EN).texts());
        for (var name : Texts.required(survey.questions()))
            english.putIfAbsent(name, "Words: # of \"" + seed + "\" \\");

        staysTheSame(survey.code(), SurveyWriter.files(survey, Map.of(Language.EN, english)));
    }

    private static void staysTheSame(String folder, Map<String, String> files) {
        var before = read(folder, files);
        var after = read(folder, Rewriting.throughForms(files));

        assertEquals(before.version(), after.version());
        assertEquals(before.youngest(), after.youngest());
        assertEquals(before.questions(), after.questions());
        assertEquals(conditions(before), conditions(after));
        assertEquals(before.sensitive(), after.sensitive());
        assertEquals(before.pictures(), after.pictures());
        assertEquals(before.wordings(), after.wordings());
    }

    /** What they ask, wherever they stand. */
    private static Map<String, String> conditions(Survey survey) {
        var texts = new TreeMap<String, String>();
        survey.conditions().forEach((code, condition) -> texts.put(code, condition.text()));
        return texts;
    }

    private static Survey read(String folder, Map<String, String> files) {
        var flaws = new ArrayList<Flaw>();
        return new SurveyReader(folder, files, BANK, flaws)
                .unproved()
                .orElseThrow(() -> new AssertionError(flaws + "\n" + files.get(Lines.STRUCTURE)));
    }

    private static Map<String, Map<String, String>> ours() {
        var folders = new TreeMap<String, Map<String, String>>();
        SurveyFiles.add(Path.of("surveys"), folders, new ArrayList<>());
        SurveyFiles.add(Path.of("src/test/resources/surveys"), folders, new ArrayList<>());
        return folders;
    }
}
