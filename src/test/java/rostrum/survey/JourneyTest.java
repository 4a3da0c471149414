package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final Survey SURVEY = LifeOnline.survey();

    private final Journey journey = new Journey(SURVEY, Map.of());

    @Test
    void pagesToReadDoNotCountAsQuestions() {
        assertEquals(0, journey.number(1));
        assertEquals(1, journey.number(2));
        assertEquals(10, journey.number(11));
    }

    @Test
    void afterTheLastPageComesChecking() {
        assertEquals(OptionalInt.of(2), journey.next(1));
        assertEquals(OptionalInt.empty(), journey.next(11));
    }

    @Test
    void beforeTheFirstPageIsNothing() {
        assertEquals(OptionalInt.of(1), journey.back(2));
        assertEquals(OptionalInt.empty(), journey.back(1));
    }

    @Test
    void aPageThatDoesNotExistIsNotFound() {
        assertEquals(Optional.empty(), journey.page(0));
        assertEquals(Optional.empty(), journey.page(12));
    }

    @Test
    void whoeverComesForTheFirstTimeStartsAtTheBeginning() {
        assertEquals(OptionalInt.of(1), journey.resume());
    }

    @Test
    void whoeverComesBackGoesOnWhereSomethingIsOpen() {
        assertEquals(OptionalInt.of(3), new Journey(SURVEY, Map.of("age-check", skipped())).resume());
    }

    @Test
    void whenAllIsAnsweredOnlyCheckingIsLeft() {
        var answers = new HashMap<String, Answer>();
        for (var question : SURVEY.questions()) answers.put(question.code(), skipped());

        assertEquals(OptionalInt.empty(), new Journey(SURVEY, answers).resume());
    }

    private static Answer skipped() {
        return new Answer(List.of(), "", Optional.of(Decline.SKIP));
    }
}
