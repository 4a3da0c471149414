package rostrum.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Form;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Problem;

/**
 * A statement that the secretariat offers, as typed.
 *
 * @param key made by the server with the form: the same key again is the same statement
 */
public record Seed(String topic, String key, String language, String words) {
    static Seed empty() {
        return new Seed("", Id.fresh(), "en", "");
    }

    static Seed read(Form form) {
        return new Seed(form.text("topic"), form.text("key"), form.text("language"), form.trimmed("words"));
    }

    List<Problem> problems() {
        return problem().stream().toList();
    }

    private Optional<Problem> problem() {
        if (!Said.isKey(key)) return Optional.of(Problem.of("words", "room.problem.key"));
        if (Language.of(language).isEmpty()) return Optional.of(Problem.of("seed-language", "room.problem.language"));
        var length = words.codePointCount(0, words.length());
        if (Said.isInvisible(words)) return Optional.of(Problem.of("words", "room.problem.empty"));
        return length > Said.MOST
                ? Optional.of(new Problem("words", "room.problem.long", Map.of("over", length - Said.MOST)))
                : Optional.empty();
    }
}
