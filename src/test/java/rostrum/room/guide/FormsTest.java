package rostrum.room.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rostrum.platform.Form;
import rostrum.platform.Problem;

class FormsTest {
    @Test
    void aPollNeedsAQuestionAndTwoAnswers() {
        var empty = PollForm.read(form());

        assertEquals(List.of("question", "option-1", "option-2"), fields(empty.problems()));
    }

    @Test
    void emptyAnswersInBetweenAreLeftOut() {
        var poll = PollForm.read(form("question", "Who?", "option-1", "We", "option-2", "They", "option-5", "Nobody"));

        assertEquals(List.of(), poll.problems());
        assertEquals(List.of("We", "They", "Nobody"), poll.asking().options());
    }

    @Test
    void noTwoAnswersAreTheSame() {
        var poll = PollForm.read(form("question", "Who?", "option-1", "We", "option-2", "We"));

        assertEquals(List.of("option-2"), fields(poll.problems()));
    }

    @Test
    void aRoundTakesWholeMinutesAndTimeToWrite() {
        var round = RoundForm.read(form(
                "minutes-prompt",
                "0",
                "minutes-write",
                "0",
                "minutes-read",
                "x",
                "minutes-vote",
                "121",
                "minutes-wrap-up",
                "120"));

        assertEquals(List.of("minutes-write", "minutes-read", "minutes-vote"), fields(round.problems()));
        assertEquals(List.of(2, 6, 4, 4, 2), RoundForm.usual().numbers());
    }

    @Test
    void aPromptSaysSomethingAndIsNotTooLong() {
        assertEquals(List.of("prompt"), fields(new PromptForm(" \u200b").problems()));
        assertEquals(List.of("prompt"), fields(new PromptForm("a".repeat(301)).problems()));
        assertEquals(List.of(), new PromptForm("What would be fair?").problems());
    }

    private static List<String> fields(List<Problem> problems) {
        return problems.stream().map(Problem::field).toList();
    }

    private static Form form(String... namesAndValues) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        return new Form(fields);
    }
}
