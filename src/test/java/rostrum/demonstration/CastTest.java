package rostrum.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rostrum.survey.Answer;
import rostrum.survey.Matrix;
import rostrum.survey.Quantity;
import rostrum.survey.Question;
import rostrum.survey.Ranking;
import rostrum.survey.Rating;

class CastTest {
    private static final List<String> FOUR = List.of("fun", "safe", "free", "private");

    static Stream<Question> questions() {
        return Stream.of(
                new Matrix("mood", List.of("home", "school"), List.of("calm", "tired")),
                new Ranking("values", FOUR, 3),
                new Quantity("hours", BigDecimal.ZERO, new BigDecimal("24"), new BigDecimal("0.5")),
                new Quantity("cold", new BigDecimal("-10"), new BigDecimal("-1"), BigDecimal.ONE),
                new Rating("liked", 5));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void inventedPeopleAnswerEveryKindOfQuestionEachInTheirWay(Question question) {
        var answers = new HashSet<Answer>();
        for (int i = 0; i < 60; i++) {
            var answer = Cast.answer(question, i, i % 7);
            assertEquals(List.of(), question.problems(answer), answer::toString);
            assertTrue(answer.decline().isEmpty(), answer::toString);
            answers.add(answer);
        }
        assertTrue(answers.size() > 2, answers::toString);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theSamePersonAlwaysAnswersTheSame(Question question) {
        assertEquals(Set.of(Cast.answer(question, 3, 4)), Set.of(Cast.answer(question, 3, 4)));
    }
}
