package rostrum.summary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;

/**
 * What the record says, as far as it may be told, and the approved views for the secretariat's eyes.
 *
 * @param sent how many sent the survey
 * @param voices how many spoke or voted in rooms
 * @param questions what was asked, by code and language
 * @param groups what adults brought in, on paper and from groups
 */
public record Analysis(
        Turnout turnout,
        Count sent,
        Count voices,
        Map<String, Map<Language, String>> questions,
        List<Table> tables,
        StatementTable statements,
        List<View> views,
        Groups groups) {

    /** What was analysed before groups were brought has none. */
    public Analysis {
        if (groups == null) groups = Groups.NONE;
    }

    static Analysis of(Record record, List<Asked> questions) {
        var people = record.people();
        var sent = (int)
                people.stream().filter(person -> !person.answers().isEmpty()).count();
        return new Analysis(
                Turnout.of(people),
                Disclosure.count(sent),
                Disclosure.count(record.voices()),
                questions.stream().collect(Collectors.toMap(Asked::code, Asked::titles)),
                questions.stream()
                        .filter(Asked::hasChoices)
                        .map(question -> question.table(people))
                        .toList(),
                StatementTable.of(record.statements()),
                record.views(),
                Groups.of(record.brought(), questions));
    }

    /** What a view answers. */
    public String question(View view, Language reader) {
        return questions.getOrDefault(view.place(), Map.of()).getOrDefault(reader, view.place());
    }
}
