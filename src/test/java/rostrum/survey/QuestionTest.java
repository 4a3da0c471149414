package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rostrum.platform.Form;
import rostrum.platform.Problem;

class QuestionTest {
    private static final Question SINGLE = new Single("first", List.of("a", "b", "c"), 20);
    private static final Question MULTIPLE = new Multiple("rules", List.of("a", "b", "c"), 2);
    private static final Question SCALE = new Scale("easy", 5);
    private static final Question TEXT = new LongText("wrong", 20);

    @Test
    void anAnswerOfEachTypeIsFine() {
        assertEquals(List.of(), SINGLE.problems(picked("a")));
        assertEquals(List.of(), MULTIPLE.problems(picked("a", "c")));
        assertEquals(List.of(), SCALE.problems(picked("5")));
        assertEquals(List.of(), TEXT.problems(wrote("They do not ask.")));
    }

    @Test
    void everyQuestionCanBeDeclined() {
        for (var question : List.of(SINGLE, MULTIPLE, SCALE, TEXT))
            for (var decline : Decline.values()) assertEquals(List.of(), question.problems(declined(decline, "")));
    }

    @Test
    void nothingAtAllIsToBeMended() {
        assertEquals(List.of("survey.choose-one"), keys(SINGLE.problems(Answer.NONE)));
        assertEquals(List.of("survey.choose-some"), keys(MULTIPLE.problems(Answer.NONE)));
        assertEquals(List.of("survey.choose-one"), keys(SCALE.problems(Answer.NONE)));
        assertEquals(List.of("survey.write-some"), keys(TEXT.problems(wrote("  \n "))));
    }

    @Test
    void moreThanAllowedIsToBeMended() {
        assertEquals(List.of("survey.choose-one"), keys(SINGLE.problems(picked("a", "b"))));
        assertEquals(List.of("survey.choose-fewer"), keys(MULTIPLE.problems(picked("a", "b", "c"))));
    }

    @Test
    void anAnswerAndADeclineTogetherAreToBeMended() {
        var both = new Answer(List.of("a"), "Because", Optional.of(Decline.SKIP));

        assertEquals(List.of("survey.choose-one"), keys(SINGLE.problems(both)));
        assertEquals(List.of("survey.choose-or-decline"), keys(MULTIPLE.problems(both)));
        assertEquals(List.of("survey.write-or-decline"), keys(TEXT.problems(declined(Decline.UNCLEAR, "Because"))));
    }

    @Test
    void aTextThatIsTooLongSaysByHowMuch() {
        assertEquals(
                List.of(new Problem("words", "survey.too-long", Map.of("over", 16))),
                TEXT.problems(wrote("a".repeat(36))));
    }

    @Test
    void aPictureOfAFaceIsOneCharacterAndSpaceAroundIsNone() {
        assertEquals(List.of(), TEXT.problems(wrote("  " + "😀".repeat(20) + "\n")));
    }

    @Test
    void aDeclineAmongTheOptionsIsADecline() {
        var answer = Answer.of(new Form(Map.of("option", List.of("skip"))), "");

        assertEquals(declined(Decline.SKIP, ""), answer);
    }

    @Test
    void whatTheQuestionDoesNotKnowIsLeftOut() {
        var answer = new Answer(List.of("a", "drop table"), "words", Optional.empty());

        assertEquals(picked("a"), answer.to(MULTIPLE));
    }

    private static Answer picked(String... options) {
        return new Answer(List.of(options), "", Optional.empty());
    }

    private static Answer wrote(String words) {
        return new Answer(List.of(), words, Optional.empty());
    }

    private static Answer declined(Decline decline, String words) {
        return new Answer(List.of(), words, Optional.of(decline));
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }
}
