package rostrum.summary;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import rostrum.platform.Language;

/**
 * A question in every language in which it was asked; without choices where people wrote freely.
 *
 * @param code of what is counted: of the question, or of one row of it
 * @param counted what of the given answer counts, by the codes of the choices
 */
record Asked(
        String question,
        String code,
        Map<Language, String> titles,
        boolean several,
        List<Table.Choice> choices,
        UnaryOperator<List<String>> counted) {

    /** What was picked counts as it is. */
    Asked(String code, Map<Language, String> titles, boolean several, List<Table.Choice> choices) {
        this(code, code, titles, several, choices, UnaryOperator.identity());
    }

    boolean hasChoices() {
        return !choices.isEmpty();
    }

    boolean isAnsweredBy(Record.Person person) {
        return !of(person).isEmpty();
    }

    /** The places of the choices that somebody made. Who would rather not answer made none. */
    int[] places(Record.Person person) {
        var picked = of(person);
        return IntStream.range(0, choices.size())
                .filter(at -> picked.contains(choices.get(at).code()))
                .toArray();
    }

    private List<String> of(Record.Person person) {
        return counted.apply(person.answers().getOrDefault(question, List.of()));
    }
}
