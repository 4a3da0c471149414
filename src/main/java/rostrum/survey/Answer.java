package rostrum.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Form;

/** What somebody put on one page: codes of options, words, or that they would rather not. It may still be wrong. */
public record Answer(List<String> options, String words, Optional<Decline> decline) {
    public static final Answer NONE = new Answer(List.of(), "", Optional.empty());

    /** Where one can only be picked, “I'd rather not answer” is one of the options. */
    static Answer of(Form form) {
        var said = new ArrayList<>(form.all("decline"));
        said.addAll(form.all("option"));
        said.addAll(rows(form));
        var options = said.stream()
                .filter(code -> Decline.of(code).isEmpty())
                .distinct()
                .toList();
        var decline = said.stream().flatMap(code -> Decline.of(code).stream()).findFirst();
        return new Answer(options, form.text("words"), decline);
    }

    /** A row of a matrix is a field of its own: {@code option.row} with the code of the column. */
    private static List<String> rows(Form form) {
        return form.fields().keySet().stream()
                .filter(field -> field.startsWith("option."))
                .flatMap(field -> form.all(field).stream().map(column -> field.substring(7) + "." + column))
                .toList();
    }

    /** Without what the question does not know, and without blanks where words could be. */
    Answer to(Question question) {
        return new Answer(
                options.stream()
                        .flatMap(option -> question.keeps(option).stream())
                        .toList(),
                question.limit() > 0 && hasWords() ? words : "",
                decline);
    }

    public boolean hasWords() {
        return !words.isBlank();
    }

    boolean declines() {
        return decline.isPresent();
    }
}
