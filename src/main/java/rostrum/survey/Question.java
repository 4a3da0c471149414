package rostrum.survey;

import java.util.List;
import java.util.Map;
import rostrum.platform.Problem;

/** One page of a survey, known by a code that means the same in every language. */
public sealed interface Question permits Information, Single, Multiple, Scale, LongText {
    String code();

    /** Codes of what can be picked, in order; none where nothing can. */
    List<String> options();

    /** How many characters may be written; 0 where nothing can. */
    int limit();

    /** What is to be mended before this answer can be sent. */
    List<Problem> problems(Answer answer);

    /** Whether several options may be picked. */
    default boolean takesSeveral() {
        return false;
    }

    /** Whether it asks anything, and so counts. */
    default boolean isAsked() {
        return true;
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
