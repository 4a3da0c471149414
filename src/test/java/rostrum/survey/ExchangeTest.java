package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.survey.exchange.Exchange;
import rostrum.survey.logic.Value;

/** A survey that goes out as an XLSForm and comes in again is the same, as far as both know. */
class ExchangeTest {
    private final List<Flaw> omitted = new ArrayList<>();

    @Property(tries = 150)
    void conditionsMeanTheSame(@ForAll long seed) {
        var survey = SmallSurvey.draw(seed);

        var back = back(survey, new HashMap<>());

        assertAsksAlike(survey, back);
    }

    /** The same questions, of the same people. */
    static void assertAsksAlike(Survey survey, Survey back) {
        assertEquals(survey.questions(), back.questions());
        eachAnswer(survey, given -> {
            for (var question : survey.questions())
                assertEquals(
                        survey.condition(question).holds(given),
                        back.condition(question).holds(given),
                        () -> survey.condition(question).text() + " / "
                                + back.condition(question).text());
        });
    }

    @Test
    void ourSurveysComeBackWithAllTheirWords() {
        ours().forEach((code, survey) -> {
            omitted.clear();
            var files = new HashMap<String, String>();
            var back = back(survey, files);

            assertEquals(survey.questions(), back.questions());
            assertEquals(survey.conditions(), back.conditions());
            assertEquals(survey.sensitive(), back.sensitive());
            assertEquals(survey.youngest(), back.youngest());
            assertEquals(survey.languages(), back.languages());
            for (var language : Language.values()) assertSame(survey, back, language);
        });
    }

    /** But for other wordings and alternatives of pictures, which are told. */
    private static void assertSame(Survey survey, Survey back, Language language) {
        assertEquals(survey.in(language).title(), back.in(language).title());
        for (var question : survey.questions()) {
            var words = survey.in(language).of(question);
            var same = back.in(language).of(question);
            assertEquals(words.title(), same.title());
            assertEquals(words.hint(), same.hint());
            assertEquals(words.topic(), same.topic());
            assertEquals(words.options(), same.options());
            assertEquals(words.rows(), same.rows());
        }
    }

    @Test
    void whatGoesOutIsNamedWhereItIsNotTaken() {
        Exchange.xlsForm(Optional.ofNullable(ours().get("meeting-quick")).orElseThrow(), omitted);

        assertEquals(
                List.of("survey:2 survey.exchange.variants"),
                omitted.stream()
                        .map(flaw -> flaw.file() + ":" + flaw.line() + " " + flaw.key())
                        .toList());
    }

    private Survey back(Survey survey, Map<String, String> files) {
        files.putAll(Exchange.survey(Exchange.xlsForm(survey, omitted), omitted));
        var flaws = new ArrayList<Flaw>();
        var read = new SurveyReader(survey.code(), files, Bank.NONE, flaws).unproved();
        return read.orElseThrow(() -> new AssertionError(flaws + "\n" + files.get("survey.yaml")));
    }

    private static Map<String, Value> given(Survey survey, Map<String, Answer> answers) {
        var given = new HashMap<String, Value>();
        for (var question : survey.questions())
            given.putAll(question.given(answers.getOrDefault(question.code(), Answer.NONE)));
        return given;
    }

    /** Whatever somebody can answer, as conditions see it. */
    static void eachAnswer(Survey survey, Consumer<Map<String, Value>> then) {
        each(survey, 0, new HashMap<>(), answers -> then.accept(given(survey, answers)));
    }

    private static void each(Survey survey, int i, Map<String, Answer> answers, Consumer<Map<String, Answer>> then) {
        if (i == Math.min(survey.questions().size(), 3)) {
            then.accept(Map.copyOf(answers));
            return;
        }
        for (var answer : SmallSurvey.answers(survey.questions().get(i))) {
            answers.put(survey.questions().get(i).code(), answer);
            each(survey, i + 1, answers, then);
        }
    }

    private static Map<String, Survey> ours() {
        var folders = new TreeMap<String, Map<String, String>>();
        SurveyFiles.add(Path.of("surveys"), folders, new ArrayList<>());
        var bank = Bank.read(Optional.ofNullable(folders.remove(Bank.FOLDER)).orElseThrow(), new ArrayList<>());
        var surveys = new TreeMap<String, Survey>();
        folders.forEach((folder, files) -> new SurveyReader(folder, files, bank, new ArrayList<>())
                .read()
                .ifPresent(survey -> surveys.put(folder, survey)));
        return surveys;
    }
}
