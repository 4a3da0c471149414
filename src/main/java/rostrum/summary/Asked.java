package rostrum.summary;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

    /** Who would rather not answer does not count. */
    Table table(List<Record.Person> people) {
        var picks = people.stream()
                .map(person -> counted.apply(person.answers().getOrDefault(question, List.of())))
                .filter(picked -> !picked.isEmpty())
                .toList();
        return Table.of(code, titles, several, picks.size(), choices, option ->
                (int) picks.stream().filter(picked -> picked.contains(option)).count());
    }
}
