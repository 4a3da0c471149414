package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rostrum.platform.Language;

class WalkTest {
    private static final Survey SURVEY = LifeOnline.survey();
    private static final Journey JOURNEY = new Journey(SURVEY, Map.of());
    private static final int PAGES = SURVEY.questions().size();

    /** One step: what is on the page when somebody leaves it, and whether they go on or back. */
    record Step(List<String> picks, String words, Optional<Decline> decline, boolean back) {
        Answer on(Question question) {
            return new Answer(picks, words, decline).to(question);
        }
    }

    @Property(tries = 300)
    void anyWalkOfNextAndBackLosesNothing(@ForAll("walks") List<Step> walk) {
        var submission = new Submission("s", "c", "p");
        var left = new HashMap<String, Answer>();
        var page = 1;
        for (var step : walk) {
            var question = JOURNEY.page(page).orElseThrow();
            var answer = step.on(question);
            left.put(question.code(), answer);
            var text = new FreeText("t" + page, question.code(), answer.words(), Language.ES, false);
            submission.keep(question.code(), answer, text);
            page = step.back()
                    ? JOURNEY.back(page).orElse(1)
                    : JOURNEY.next(page).orElse(page);
        }

        assertEquals(left, submission.answers());
    }

    @Property(tries = 300)
    void whatIsLeftToDoIsExactlyWhatHasAProblem(@ForAll("walks") List<Step> walk) {
        var answers = new HashMap<String, Answer>();
        for (int page = 1; page <= Math.min(walk.size(), PAGES); page++) {
            var question = JOURNEY.page(page).orElseThrow();
            answers.put(question.code(), walk.get(page - 1).on(question));
        }

        for (int page = 1; page <= PAGES; page++)
            assertEquals(
                    hasProblem(page, answers),
                    new Journey(SURVEY, answers).unfinished().contains(page));
    }

    private static boolean hasProblem(int page, Map<String, Answer> answers) {
        var question = JOURNEY.page(page).orElseThrow();
        return !question.problems(answers.getOrDefault(question.code(), Answer.NONE))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        var codes = SURVEY.questions().stream()
                .flatMap(question -> question.options().stream())
                .distinct()
                .toList();
        var picks = Arbitraries.of(codes).list().uniqueElements().ofMaxSize(codes.size());
        var words = Arbitraries.strings().all().excludeChars('\0').ofMaxLength(1100);
        var decline = Arbitraries.of(Decline.class).optional(0.3);
        var back = Arbitraries.of(true, false);
        return Combinators.combine(picks, words, decline, back)
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }
}
