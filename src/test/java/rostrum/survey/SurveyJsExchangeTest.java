package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.publishing.Golden;
import rostrum.survey.ddi.Codebook;
import rostrum.survey.logic.Condition;
import rostrum.survey.surveyjs.SurveyJs;

/** A survey that goes out as SurveyJS and comes in again is the same, easy words and descriptions of pictures too. */
class SurveyJsExchangeTest {
    private final List<Flaw> omitted = new ArrayList<>();

    @Property(tries = 150)
    void conditionsMeanTheSame(@ForAll long seed) {
        var survey = SmallSurvey.draw(seed);

        var back = back(survey);

        ExchangeTest.assertAsksAlike(survey, back);
    }

    @Test
    void everySurveyComesBackWithAllItsWords() {
        for (var folder : List.of("surveys", "src/test/resources/surveys"))
            read(folder).forEach((code, survey) -> {
                omitted.clear();
                var back = back(survey);

                assertEquals(List.of(), omitted);
                assertEquals(survey.questions(), back.questions());
                assertEquals(texts(survey.conditions()), texts(back.conditions()), code);
                assertEquals(survey.sensitive(), back.sensitive());
                assertEquals(survey.youngest(), back.youngest());
                assertEquals(survey.version(), back.version());
                assertEquals(survey.languages(), back.languages());
                for (var language : survey.languages())
                    assertEquals(
                            new TreeMap<>(survey.in(language).texts()),
                            new TreeMap<>(back.in(language).texts()),
                            code + " " + language);
            });
    }

    /** Rows of a matrix are asked one by one there. */
    private static Map<String, String> texts(Map<String, Condition> conditions) {
        var texts = new TreeMap<String, String>();
        conditions.forEach((code, condition) -> texts.put(code, condition.text()));
        return texts;
    }

    @Test
    void whatGoesOutIsAsItWentOutBefore() throws IOException {
        Golden.same("exchange-club.surveyjs.json", SurveyJs.write(club()));
        Golden.same("exchange-club.ddi.xml", Codebook.of(club()));
    }

    @Test
    void everyLanguageIsInTheCodebook() {
        var book = Codebook.of(
                Optional.ofNullable(read("surveys").get("life-online")).orElseThrow());

        for (var language : Language.values())
            assertTrue(book.contains("<qstnLit xml:lang=\"" + language.tag() + "\">"), language.tag());
    }

    /** Countries are many, and in no file of ours. */
    static Survey club() {
        var club = Optional.ofNullable(read("src/test/resources/surveys").get("club"))
                .orElseThrow();
        var questions = club.questions().stream()
                .filter(question -> !(question instanceof CountryChoice))
                .toList();
        return new Survey(
                club.code(),
                club.version(),
                club.youngest(),
                questions,
                club.conditions(),
                club.sensitive(),
                club.pictures(),
                club.wordings());
    }

    private Survey back(Survey survey) {
        var files = SurveyJs.survey(SurveyJs.write(survey), "file", omitted);
        var flaws = new ArrayList<Flaw>();
        var read = new SurveyReader(survey.code(), files, Bank.NONE, flaws).unproved();
        return read.orElseThrow(() -> new AssertionError(flaws + "\n" + files.get("survey.yaml")));
    }

    private static Map<String, Survey> read(String folder) {
        var folders = new TreeMap<String, Map<String, String>>();
        SurveyFiles.add(Path.of(folder), folders, new ArrayList<>());
        var bank =
                Bank.read(Optional.ofNullable(folders.remove(Bank.FOLDER)).orElse(new HashMap<>()), new ArrayList<>());
        var surveys = new TreeMap<String, Survey>();
        folders.forEach((name, files) -> new SurveyReader(name, files, bank, new ArrayList<>())
                .read()
                .ifPresent(survey -> surveys.put(name, survey)));
        return surveys;
    }
}
