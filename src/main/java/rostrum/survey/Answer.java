package rostrum.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Form;

/** What somebody put on one page: codes of options, words, or that they would rather not. It may still be wrong. */
public record Answer(List<String> options, String words, Optional<Decline> decline) {
    public static final Answer NONE = new Answer(List.of(), "", Optional.empty());

    /** From the fields whose names begin so. Where one can only be picked, “I'd rather not answer” is one of the options. */
    static Answer of(Form form, String field) {
        var said = new ArrayList<>(form.all(field + "decline"));
        said.addAll(form.all(field + "option"));
        said.addAll(rows(form, field + "option."));
        var options = said.stream()
                .filter(code -> Decline.of(code).isEmpty())
                .distinct()
                .toList();
        var decline = said.stream().flatMap(code -> Decline.of(code).stream()).findFirst();
        return new Answer(options, form.text(field + "words"), decline);
    }

    /** What a form says of a question whose fields begin so, with the button that was pressed. */
    public static Answer of(Form form, Question question, String field) {
        var typed = of(form, field).to(question);
        return Move.of(question, form.text("go"), field)
                .map(move -> move.on(typed))
                .orElse(typed);
    }

    /** A row of a matrix is a field of its own: {@code option.row} with the code of the column. */
    private static List<String> rows(Form form, String beginning) {
        return form.fields().keySet().stream()
                .filter(field -> field.startsWith(beginning))
                .flatMap(field ->
                        form.all(field).stream().map(column -> field.substring(beginning.length()) + "." + column))
                .toList();
    }

    /** Without what the question does not know, and without blanks where words could be. */
    Answer to(Question question) {
        var kept = options.stream()
                .flatMap(option -> question.keeps(option).stream())
                .toList();
        return new Answer(
                declines() && question.isFast() ? List.of() : kept,
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
