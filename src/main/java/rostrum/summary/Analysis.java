package rostrum.summary;

import java.util.List;

/**
 * What the record says, as far as it may be told, and the approved views for the secretariat's eyes.
 *
 * @param sent how many sent the survey
 */
public record Analysis(Turnout turnout, Count sent, List<Table> tables, StatementTable statements, List<View> views) {

    static Analysis of(Record record, List<Asked> questions) {
        var sent = (int) record.people().stream()
                .filter(person -> !person.answers().isEmpty())
                .count();
        return new Analysis(
                Turnout.of(record.people()),
                Disclosure.count(sent),
                questions.stream().map(question -> question.table(record.people())).toList(),
                StatementTable.of(record.statements()),
                record.views());
    }
}
