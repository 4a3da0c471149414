package rostrum.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.moderation.Contribution;
import rostrum.platform.Form;
import rostrum.platform.Problem;

/**
 * What somebody typed and sent.
 *
 * @param key made by the server with the form: the same key again is the same post
 * @param asks whether it is a question to the panel, besides being a post
 */
public record Said(Contribution.Kind kind, String key, String words, boolean asks) {
    static final int MOST = 500;

    public Said(Contribution.Kind kind, String key, String words) {
        this(kind, key, words, false);
    }

    static Said read(Form form) {
        var typed = form.text("kind");
        var kind = typed.equals("statement") ? Contribution.Kind.STATEMENT : Contribution.Kind.POST;
        return new Said(kind, form.text("key"), form.trimmed("words"), typed.equals("question"));
    }

    Optional<Problem> problem() {
        if (isInvisible(words)) return Optional.of(Problem.of("words", "room.problem.empty"));
        var over = words.codePointCount(0, words.length()) - MOST;
        if (over > 0) return Optional.of(new Problem("words", "room.problem.long", Map.of("over", over)));
        return isKey(key) ? Optional.empty() : Optional.of(Problem.of("words", "room.problem.key"));
    }

    /** Blank to the eye: spaces, marks of direction and the like. */
    public static boolean isInvisible(String words) {
        return words.codePoints()
                .allMatch(letter -> Character.isWhitespace(letter)
                        || Character.isSpaceChar(letter)
                        || Character.isISOControl(letter)
                        || Character.getType(letter) == Character.FORMAT);
    }

    static boolean isKey(String typed) {
        return typed.matches("[0-9a-z]{8,64}");
    }

    public boolean isStatement() {
        return kind == Contribution.Kind.STATEMENT;
    }

    List<Problem> problems() {
        return problem().stream().toList();
    }
}
