package rostrum.summary;

import java.util.List;
import java.util.Map;
import rostrum.platform.Language;

/** A question in every language in which it was asked; without choices where people wrote freely. */
record Asked(String code, Map<Language, String> titles, boolean several, List<Table.Choice> choices) {

    boolean hasChoices() {
        return !choices.isEmpty();
    }

    /** Who would rather not answer does not count. */
    Table table(List<Record.Person> people) {
        var picks = people.stream()
                .map(person -> person.answers().getOrDefault(code, List.of()))
                .filter(picked -> !picked.isEmpty())
                .toList();
        return Table.of(code, titles, several, picks.size(), choices, option ->
                (int) picks.stream().filter(picked -> picked.contains(option)).count());
    }
}
