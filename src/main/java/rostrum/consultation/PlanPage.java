package rostrum.consultation;

import java.util.List;
import java.util.stream.Stream;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** The form for a new consultation, with what was typed so far. */
public record PlanPage(Form typed, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }

    public String value(String field, String usual) {
        return typed.has(field) ? typed.text(field) : usual;
    }

    /** Words in the reader’s own language are asked for at once; the others unfold, and stay so with words in them. */
    public boolean isUnfolded(Language language, Language reader) {
        return language == reader
                || Stream.of("title-", "about-", "name-", "place-")
                        .map(field -> field + language.tag())
                        .anyMatch(field -> isWrong(field) || !value(field, "").isBlank());
    }

    public boolean isWrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
