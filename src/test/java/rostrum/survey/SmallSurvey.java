package rostrum.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.ConditionReader;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Misread;

/** Surveys so small that every answer can be tried, drawn by lot. */
final class SmallSurvey {
    private final Random lot;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Condition> conditions = new HashMap<>();
    private final Map<String, QuestionWords> words = new HashMap<>();
    private final Map<String, Kind> before = new HashMap<>();

    private SmallSurvey(long seed) {
        lot = new Random(seed);
    }

    static Survey draw(long seed) {
        return new SmallSurvey(seed).draw();
    }

    private Survey draw() {
        var count = 2 + lot.nextInt(4);
        for (int i = 0; i < count; i++) add(question("q" + i));
        var wording = new Wording(Language.EN, "Small", false, words, List.of(), List.of());
        return new Survey(
                "small", 1, AgeBand.FROM_25, questions, conditions, Set.of(), Map.of(), Map.of(Language.EN, wording));
    }

    private void add(Question question) {
        questions.add(question);
        if (!before.isEmpty() && lot.nextInt(4) > 0) conditions.put(question.code(), read(condition(3)));
        var title = !before.isEmpty() && lot.nextInt(3) == 0
                ? "You said {" + any(List.copyOf(before.keySet())) + "}"
                : "Say";
        words.put(question.code(), new QuestionWords(title, "", "", Map.of(), Map.of(), Map.of()));
        question.kinds().forEach(before::put);
    }

    private Condition read(String text) {
        try {
            return ConditionReader.read(text, before, 1, 1);
        } catch (Misread e) {
            throw new AssertionError(text + ": " + e.key() + e.values(), e);
        }
    }

    private Question question(String code) {
        return switch (lot.nextInt(7)) {
            case 0 -> new Single(code, List.of("a", "b", "c"), 0);
            case 1 -> new Multiple(code, List.of("a", "b", "c"), 1 + lot.nextInt(3));
            case 2 -> new Scale(code, 3);
            case 3 -> new LongText(code, 10);
            case 4 -> new Ranking(code, List.of("a", "b", "c"), 1 + lot.nextInt(3));
            case 5 -> new Quantity(code, BigDecimal.ONE, BigDecimal.valueOf(6), BigDecimal.valueOf(2));
            default -> new Matrix(code, List.of("r", "s"), List.of("a", "b"));
        };
    }

    private String condition(int depth) {
        if (depth == 0) return atom();
        return switch (lot.nextInt(5)) {
            case 0 -> "(" + condition(depth - 1) + " and " + condition(depth - 1) + ")";
            case 1 -> "(" + condition(depth - 1) + " or " + condition(depth - 1) + ")";
            case 2 -> "not " + condition(depth - 1);
            default -> atom();
        };
    }

    private String atom() {
        var code = any(before.keySet().stream().sorted().toList());
        var kind = before.get(code);
        if (kind instanceof Kind.Words || lot.nextInt(6) == 0) return "answered(" + code + ")";
        if (kind instanceof Kind.One one)
            return code + (lot.nextBoolean() ? " = '" : " != '") + any(one.options()) + "'";
        if (kind instanceof Kind.Some some) return code + " contains '" + any(some.options()) + "'";
        return code + any(List.of(" = ", " != ", " < ", " <= ", " > ", " >= ")) + lot.nextInt(9);
    }

    private <T> T any(List<T> things) {
        return things.get(lot.nextInt(things.size()));
    }

    /** Every answer in order to a question, and none. */
    static List<Answer> answers(Question question) {
        if (question instanceof LongText) return List.of(Answer.NONE, new Answer(List.of(), "Words", Optional.empty()));
        var options = question instanceof Quantity ? List.of("1", "3", "5") : question.options();
        return Stream.concat(
                        Stream.of(Answer.NONE),
                        picks(options)
                                .filter(answer -> question.problems(answer).isEmpty()))
                .toList();
    }

    private static Stream<Answer> picks(List<String> options) {
        return Stream.iterate(1, bits -> bits < 1 << options.size(), bits -> bits + 1)
                .map(bits -> Stream.iterate(0, i -> i < options.size(), i -> i + 1)
                        .filter(i -> (bits >> i & 1) == 1)
                        .map(options::get)
                        .toList())
                .map(picked -> new Answer(picked, "", Optional.empty()));
    }
}
