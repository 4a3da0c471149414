package rostrum.survey.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.survey.Question;
import rostrum.survey.Survey;
import rostrum.survey.SurveyWriter;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;

/** What was taken of a form so far: its questions in order, how they are called there, and what they say in each language. */
public final class Taken {
    /** A survey for young people is short; a file from outside may be any length. */
    private static final int MOST = 200;

    private final List<Question> questions = new ArrayList<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Condition> conditions = new HashMap<>();
    private final Set<String> sensitive = new HashSet<>();
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /** Whether a question may have this code: it is one, and no other has it. */
    public boolean isFree(String code) {
        return !code.isEmpty()
                && questions.stream().noneMatch(other -> other.code().equals(code));
    }

    public boolean isFull() {
        return questions.size() >= MOST;
    }

    public static int most() {
        return MOST;
    }

    public boolean isEmpty() {
        return questions.isEmpty();
    }

    public void add(Question question, String name) {
        questions.add(question);
        call(name, question.code());
    }

    /** What another system names so is asked here by this code. */
    public void call(String name, String code) {
        codes.put(name, code);
    }

    Optional<Question> last() {
        return questions.isEmpty() ? Optional.empty() : Optional.of(questions.get(questions.size() - 1));
    }

    void replaceLast(Question other) {
        questions.set(questions.size() - 1, other);
    }

    public void touchesWhatHurts(String code) {
        sensitive.add(code);
    }

    /** With all that was demanded before. */
    public void only(String code, Condition condition) {
        conditions.merge(code, condition, Condition.And::new);
    }

    /** By what it is for, as in {@code age-check.options.face}. */
    public void say(String unit, Map<Language, String> words) {
        words.forEach((language, text) -> texts.computeIfAbsent(language, ignored -> new LinkedHashMap<>())
                .put(unit, text));
    }

    public Map<String, String> codes() {
        return codes;
    }

    /** What conditions may ask, by code. */
    public Map<String, Kind> kinds() {
        var kinds = new HashMap<String, Kind>();
        questions.forEach(question -> kinds.putAll(question.kinds()));
        return kinds;
    }

    /** English is the source of all translations: how many texts of a language wait for theirs. */
    public Map<Language, Integer> withoutEnglish() {
        var english = texts.getOrDefault(Language.EN, Map.of()).keySet();
        var waiting = new EnumMap<Language, Integer>(Language.class);
        texts.forEach((language, words) -> {
            var count = words.keySet().stream()
                    .filter(unit -> !english.contains(unit))
                    .count();
            if (count > 0) waiting.put(language, (int) count);
        });
        return waiting;
    }

    /** As files of a survey, to be proved like all others. */
    public Map<String, String> files(String code, int version, AgeBand youngest) {
        var named = code.isEmpty() ? "form" : code;
        var survey = new Survey(named, version, youngest, questions, conditions, sensitive, Map.of(), Map.of());
        return SurveyWriter.files(survey, texts);
    }
}
