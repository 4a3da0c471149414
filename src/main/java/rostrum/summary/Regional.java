package rostrum.summary;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import rostrum.people.Region;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.summary.disclosure.Breakdown;
import rostrum.summary.regional.About;

/**
 * What was collected elsewhere, as far as it may be told.
 *
 * @param people how many took part there; they are none of those who joined
 * @param who by age and region, where that is known of them
 * @param tables what they picked, by questions of ours
 * @param statements those on which they voted, numbered after all others
 */
public record Regional(
        About about, Count people, List<Table> who, List<Table> tables, StatementTable statements, Opinions opinions) {

    /**
     * @param number of these results, from 1
     * @param before how many statements stand in the tables before these
     */
    static Regional of(Elsewhere elsewhere, List<Asked> questions, int number, int before) {
        var tabulation = tabulation(elsewhere, questions);
        var turnout = tabulation.turnout();
        var isCounted = !elsewhere.counts().isEmpty();
        var people = isCounted ? turnout.people() : Disclosure.count(elsewhere.people());
        var rows = StatementTable.byId(elsewhere.statements(), people, before);
        return new Regional(
                elsewhere.about(),
                people,
                Stream.of(turnout.bands(), turnout.regions())
                        .filter(table -> isCounted && !table.rows().isEmpty())
                        .map(table -> named(table, number))
                        .toList(),
                tabulation.tables().stream().map(table -> named(table, number)).toList(),
                new StatementTable(List.copyOf(rows.values())),
                Grouped.of(elsewhere.voters(), rows));
    }

    /** By the same rules as what was said here; where an age is not known it is told of nobody, and so for regions. */
    private static Tabulation tabulation(Elsewhere elsewhere, List<Asked> questions) {
        var people = elsewhere.people("");
        var who = EnumSet.noneOf(Breakdown.class);
        if (elsewhere.tellsBands()) who.add(Breakdown.BAND);
        if (people.stream().map(Record.Person::region).distinct().count() > 1
                && people.stream().anyMatch(person -> person.region() != Region.UNKNOWN)) who.add(Breakdown.REGION);
        var asked = questions.stream()
                .filter(question -> elsewhere.counts().stream()
                        .anyMatch(count -> count.question().equals(question.code())))
                .toList();
        return new Tabulation(
                people,
                List.of(),
                question -> elsewhere.people(question.code()),
                asked,
                who,
                TablePlan.NONE,
                List.of());
    }

    private static Table named(Table table, int number) {
        return new Table(
                "elsewhere-" + number + "/" + table.code(),
                table.titles(),
                table.several(),
                table.base(),
                table.rows());
    }

    /** Whether people voted there, on something that may be read. */
    public boolean isVoted() {
        return !statements.rows().isEmpty();
    }

    /** Whether there is more to tell than how many they were. */
    public boolean isTold() {
        return isVoted() || !tables.isEmpty();
    }
}
