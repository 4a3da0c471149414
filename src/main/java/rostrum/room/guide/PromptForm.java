package rostrum.room.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.room.Said;
import rostrum.room.round.Prompt;

/** The next question of a talk, as typed by whoever runs it. */
public record PromptForm(String words) {
    private static final int MOST = 300;

    static PromptForm read(Form form) {
        return new PromptForm(form.trimmed("prompt"));
    }

    List<Problem> problems() {
        return problem("prompt", words, MOST).stream().toList();
    }

    Prompt prompt(Language language) {
        return new Prompt(words, language);
    }

    /** The plain check of what staff put before everybody: something to read, and no more than fits. */
    static Optional<Problem> problem(String field, String words, int most) {
        if (Said.isInvisible(words)) return Optional.of(Problem.of(field, "room.guide.problem.empty"));
        return words.codePointCount(0, words.length()) > most
                ? Optional.of(new Problem(field, "room.guide.problem.long", Map.of("most", most)))
                : Optional.empty();
    }
}
