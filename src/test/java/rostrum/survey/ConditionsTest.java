package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.ConditionReader;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Misread;
import rostrum.survey.logic.Value;

/** What holds of every condition, on surveys drawn by lot. */
class ConditionsTest {

    @Property(tries = 500)
    void settledBitByBitAConditionSaysWhatItSaysAtOnce(@ForAll long seed) {
        var survey = SmallSurvey.draw(seed);
        var given = given(survey, new Random(seed));
        for (var condition : survey.conditions().values()) {
            var rest = condition;
            for (var question : survey.questions())
                rest = rest.settle(question.kinds().keySet(), given);

            assertEquals(new Condition.Always(condition.holds(given)), rest);
        }
    }

    @Property(tries = 500)
    void whatIsLeftAsksNothingThatIsSettled(@ForAll long seed) {
        var survey = SmallSurvey.draw(seed);
        var given = given(survey, new Random(seed));
        var settled = survey.questions().get(0).kinds().keySet();
        for (var condition : survey.conditions().values()) {
            var rest = condition.settle(settled, given);
            var left = new HashSet<>(rest.questions());
            left.retainAll(settled);

            assertEquals(Set.of(), left);
            assertEquals(condition.holds(given), rest.holds(given));
        }
    }

    @Property(tries = 500)
    void aConditionIsReadAsItIsWritten(@ForAll long seed) throws Misread {
        var survey = SmallSurvey.draw(seed);
        var kinds = new HashMap<String, Kind>();
        for (var question : survey.questions()) kinds.putAll(question.kinds());
        for (var condition : survey.conditions().values()) {
            var again = ConditionReader.read(condition.text(), kinds, 1, 1);

            assertEquals(condition.text(), again.text());
            assertEquals(
                    condition.holds(given(survey, new Random(seed))), again.holds(given(survey, new Random(seed))));
        }
    }

    private static Map<String, Value> given(Survey survey, Random lot) {
        var given = new HashMap<String, Value>();
        for (var question : survey.questions()) {
            var answers = SmallSurvey.answers(question);
            given.putAll(question.given(answers.get(lot.nextInt(answers.size()))));
        }
        return given;
    }
}
