package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import rostrum.platform.Language;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Value;
import rostrum.survey.proof.Proof;

/** The proof says exactly what whoever tries every answer to every question finds out. */
class ProofAgainstWalksTest {
    private static final String KEY = "survey.flaw.proof.";

    private final Set<String> found = new TreeSet<>();
    private final Set<String> alive = new TreeSet<>();

    @Property(tries = 1500)
    void theProofFindsWhatWalksFindAndNothingElse(@ForAll long seed) {
        var survey = SmallSurvey.draw(seed);

        assertEquals(walked(survey), proved(survey), () -> survey.questions() + "\n" + survey.conditions());
    }

    private Set<String> proved(Survey survey) {
        var lines = new Lines("small");
        var names = new HashMap<String, String>();
        for (int i = 0; i < survey.questions().size(); i++) {
            var code = survey.questions().get(i).code();
            lines.put(Lines.STRUCTURE, code, i);
            lines.put("en.yaml", code, i);
            names.put(Integer.toString(i), code);
        }
        var proof = Proof.of(survey, lines);
        var told = new TreeSet<String>();
        Consumer<Flaw> tell = flaw ->
                told.add(names.get(Integer.toString(flaw.line())) + flaw.key().substring(KEY.length() - 1));
        proof.flaws().stream()
                .filter(flaw -> !flaw.key().endsWith("pipe-words"))
                .forEach(tell);
        proof.remarks().forEach(tell);
        return told;
    }

    private Set<String> walked(Survey survey) {
        found.clear();
        alive.clear();
        var reached = new TreeSet<Integer>();
        var passed = new TreeSet<Integer>();
        each(survey, 0, new HashMap<>(), answers -> {
            var journey = new Journey(survey, answers);
            for (int page = 1; page <= survey.questions().size(); page++)
                (journey.isShown(page) ? reached : passed).add(page);
            for (var page : journey.pages()) meet(survey, journey, page);
            hold(survey, journey);
        });
        for (int page = 1; page <= survey.questions().size(); page++) judge(survey, page, reached, passed);
        return new TreeSet<>(found);
    }

    private void meet(Survey survey, Journey journey, int page) {
        var question = survey.questions().get(page - 1);
        var given = new TreeMap<String, Value>();
        journey.given().forEach((other, answer) -> given.putAll(other.given(answer)));
        Piping.codes(survey.in(Language.EN).of(question).title())
                .filter(code -> !given.containsKey(code) && !isWords(survey, code))
                .forEach(code -> found.add(question.code() + ".pipe-missing"));
    }

    private void hold(Survey survey, Journey journey) {
        var given = new HashMap<String, Value>();
        journey.given().forEach((question, answer) -> given.putAll(question.given(answer)));
        survey.conditions()
                .forEach((code, condition) -> condition
                        .alternatives()
                        .filter(part -> part.holds(given))
                        .forEach(part -> alive.add(code + part)));
    }

    private static boolean isWords(Survey survey, String code) {
        return survey.questions().stream().anyMatch(question -> question.kinds().get(code) instanceof Kind.Words);
    }

    private void judge(Survey survey, int page, Set<Integer> reached, Set<Integer> passed) {
        var question = survey.questions().get(page - 1);
        if (!reached.contains(page))
            found.add(question.code() + (isPossible(survey, question) ? ".unreachable" : ".impossible"));
        else if (!passed.contains(page) && survey.conditions().containsKey(question.code()))
            found.add(question.code() + ".always");
        var isDead =
                survey.condition(question).alternatives().anyMatch(part -> !alive.contains(question.code() + part));
        if (reached.contains(page) && isDead) found.add(question.code() + ".dead");
    }

    private static boolean isPossible(Survey survey, Question question) {
        var possible = new boolean[1];
        var condition = survey.condition(question);
        each(survey, 0, new HashMap<>(), answers -> possible[0] |= holds(survey, condition, answers));
        return possible[0];
    }

    private static boolean holds(Survey survey, Condition condition, Map<String, Answer> answers) {
        var given = new HashMap<String, Value>();
        for (var question : survey.questions())
            given.putAll(question.given(answers.getOrDefault(question.code(), Answer.NONE)));
        return condition.holds(given);
    }

    private static void each(Survey survey, int i, Map<String, Answer> answers, Consumer<Map<String, Answer>> walk) {
        if (i == survey.questions().size()) {
            walk.accept(Map.copyOf(answers));
            return;
        }
        for (var answer : SmallSurvey.answers(survey.questions().get(i))) {
            answers.put(survey.questions().get(i).code(), answer);
            each(survey, i + 1, answers, walk);
        }
    }
}
