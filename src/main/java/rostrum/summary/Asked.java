package rostrum.summary;

import java.util.List;
import java.util.Map;
import rostrum.platform.Language;

/** A question with options, in every language in which it was asked. */
record Asked(String code, Map<Language, String> titles, boolean several, List<Table.Choice> choices) {

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
