package rostrum.survey;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Long surveys are proved quickly; those that are too tangled are called so and not guessed about. */
class TangleTest {
    private static final int LONG = 60;

    private final List<Flaw> flaws = new ArrayList<>();

    @Test
    void sixtyQuestionsThatOneConditionAsksArePlain() {
        var last = ask(
                "last",
                IntStream.range(0, LONG).mapToObj(i -> "q" + i + " = 'a'").collect(joining(" or ")));
        var questions = Stream.concat(IntStream.range(0, LONG).mapToObj(i -> ask("q" + i)), Stream.of(last));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(questions));
        assertEquals(List.of(), flaws);
    }

    @Test
    void sixtyQuestionsOfWhichEachOpensTheNextArePlain() {
        var questions =
                IntStream.range(0, LONG).mapToObj(i -> i == 0 ? ask("q0") : ask("q" + i, "q" + (i - 1) + " = 'a'"));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(questions));
        assertEquals(List.of(), flaws);
    }

    @Test
    void whatHangsTogetherInTooManyWaysIsCalledTangled() {
        var pairs = 14;
        var last = ask(
                "last",
                IntStream.range(0, pairs)
                        .mapToObj(i -> "(a" + i + " = 'a' and b" + i + " = 'a')")
                        .collect(joining(" or ")));
        var questions = Stream.of(
                        IntStream.range(0, pairs).mapToObj(i -> ask("a" + i)),
                        IntStream.range(0, pairs).mapToObj(i -> ask("b" + i)),
                        Stream.of(last))
                .flatMap(part -> part);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(questions));

        assertEquals(
                List.of("surveys/long/survey.yaml:43: Up to here the answers come together in too many ways (more than"
                        + " 10,000) to prove that every question can be reached. Let conditions ask fewer questions, or"
                        + " ask those closer to where they are needed."),
                flaws.stream().map(Flaw::toString).toList());
    }

    @Test
    void moreOptionsInOneConditionThanCanBeTriedAreTangled() {
        var codes = IntStream.range(0, 13).mapToObj(i -> "o" + i).toList();
        var many = "  - code: many\n    type: multiple\n    options: [" + String.join(", ", codes) + "]\n";
        var last = ask(
                "last",
                codes.stream().map(code -> "many contains '" + code + "'").collect(joining(" or ")));

        read(Stream.of(many, last));

        assertEquals(
                List.of("survey.flaw.proof.tangled"),
                flaws.stream().map(Flaw::key).toList());
    }

    /** What its words lack is not what we look for. */
    private void read(Stream<String> questions) {
        var structure = "survey: long\nversion: 1\nquestions:\n" + questions.collect(joining());
        new SurveyReader("long", Map.of("survey.yaml", structure), Bank.NONE, flaws).read();
        flaws.removeIf(flaw -> flaw.file().endsWith("en.yaml"));
    }

    private static String ask(String code) {
        return "  - code: " + code + "\n    type: single\n    options: [a, b]\n";
    }

    private static String ask(String code, String condition) {
        return ask(code) + "    show-if: " + condition + "\n";
    }
}
