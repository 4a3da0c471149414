package rostrum.survey.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.survey.Kinds;

/** What stands on paper where a screen would lead on by itself. */
class WayTest {
    @Test
    void everybodyAnswersWhatHasNoCondition() {
        assertEquals("", way("again"));
    }

    @Test
    void itSaysWhoAnswersAndWhereTheOthersGoOn() {
        assertEquals(
                "Answer this only if you ticked “" + label("values", "safe")
                        + "” in question 8. If not, go to question 10.",
                way("values-safe"));
        assertEquals(
                "Answer this only if you did not tick “" + label("devices", "none")
                        + "” in question 4. If not, go to question 6.",
                way("hours"));
    }

    @Test
    void afterTheLastQuestionThereIsNoOther() {
        assertEquals(
                "Answer this only if you ticked “" + label("again", "yes")
                        + "” in question 3. If not, you are at the end.",
                way("idea"));
    }

    private static String way(String code) {
        var survey = Kinds.in(Language.EN).survey();
        return new Way(survey, Language.EN).to(survey.question(code).orElseThrow());
    }

    private static String label(String question, String option) {
        return Kinds.in(Language.EN).option(question, option);
    }
}
