package rostrum.survey;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Value;

/** One page of a survey, known by a code that means the same in every language. */
public sealed interface Question
        permits Age,
                Agreement,
                CountryChoice,
                Information,
                LongText,
                Matrix,
                Multiple,
                Picture,
                Quantity,
                Ranking,
                Rating,
                Scale,
                ShortText,
                Single {
    String code();

    /** Codes of what can be picked, in order; none where nothing can. */
    List<String> options();

    /** How many characters may be written; 0 where nothing can. */
    int limit();

    /** What is to be mended before this answer can be sent. */
    List<Problem> problems(Answer answer);

    /** What conditions may ask of it, by code; a matrix can be asked row by row. */
    Map<String, Kind> kinds();

    /** How it is asked, and so how its page looks. */
    default String kind() {
        return takesSeveral() ? "multiple" : "single";
    }

    /** Codes of what can be picked, in the order in which a reader looks for them. */
    default List<String> options(Language reader) {
        return options();
    }

    /** What holds for an answer, for a reader to know beforehand. */
    default Map<String, Object> bounds(Language reader) {
        return Map.of();
    }

    /** Whether several options may be picked. */
    default boolean takesSeveral() {
        return false;
    }

    /** Whether it asks anything, and so counts. */
    default boolean isAsked() {
        return true;
    }

    /** What is kept of something picked or typed; nothing where the question does not know it. */
    default Optional<String> keeps(String typed) {
        return options().contains(typed) ? Optional.of(typed) : Optional.empty();
    }

    /** Whether what was picked cannot be taken back, as with radio buttons: to decline then takes it back. */
    default boolean isFast() {
        return false;
    }

    /** What its author writes in every language: codes, by the key under which their words stand. */
    default Map<String, List<String>> worded() {
        return options().isEmpty() ? Map.of() : Map.of(QuestionWords.OPTIONS, options());
    }

    /** What stands on an option where no author has to write it. */
    default Optional<String> label(String option, Language reader) {
        return Optional.empty();
    }

    /** What was given, for conditions and words that ask: nothing where it was declined or is not yet in order. */
    default Map<String, Value> given(Answer answer) {
        return answer.declines() || !problems(answer).isEmpty() ? Map.of() : values(answer);
    }

    private Map<String, Value> values(Answer answer) {
        var values = new LinkedHashMap<String, Value>();
        kinds().forEach((code, kind) -> values.put(code, value(code, kind, answer)));
        return values;
    }

    private Value value(String part, Kind kind, Answer answer) {
        if (kind instanceof Kind.Words) return Value.WORDS;
        if (kind instanceof Kind.Some) return new Value.Some(Set.copyOf(answer.options()));
        if (kind instanceof Kind.Amount)
            return new Value.Amount(new BigDecimal(answer.options().get(0)));
        return new Value.One(picked(part, answer));
    }

    private String picked(String part, Answer answer) {
        if (part.equals(code())) return answer.options().get(0);
        var row = part.substring(code().length() + 1) + ".";
        return answer.options().stream()
                .filter(option -> option.startsWith(row))
                .findFirst()
                .orElseThrow()
                .substring(row.length());
    }

    static List<Problem> oneProblem(Answer answer) {
        var picked = answer.options().size() + (answer.declines() ? 1 : 0);
        return picked == 1 ? List.of() : List.of(Problem.of("option", "survey.choose-one"));
    }

    static List<Problem> someProblems(Answer answer, int most) {
        var picked = answer.options().size();
        if (answer.declines() && picked > 0) return List.of(Problem.of("option", "survey.choose-or-decline"));
        if (answer.declines()) return List.of();
        if (picked == 0) return List.of(Problem.of("option", "survey.choose-some"));
        if (picked > most) return List.of(new Problem("option", "survey.choose-fewer", Map.of("most", most)));
        return List.of();
    }

    static List<Problem> wordProblems(Answer answer, int limit) {
        if (answer.declines() && answer.hasWords()) return List.of(Problem.of("words", "survey.write-or-decline"));
        if (answer.declines()) return List.of();
        if (!answer.hasWords()) return List.of(Problem.of("words", "survey.write-some"));
        return lengthProblems(answer, limit);
    }

    static List<Problem> lengthProblems(Answer answer, int limit) {
        var over = length(answer.words()) - limit;
        return over > 0 ? List.of(new Problem("words", "survey.too-long", Map.of("over", over))) : List.of();
    }

    /** As a person counts: a picture of a face is one. */
    static int length(String words) {
        var text = words.strip();
        return text.codePointCount(0, text.length());
    }
}
