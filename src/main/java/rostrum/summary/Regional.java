package rostrum.summary;

import java.util.List;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.summary.regional.About;

/**
 * What was collected elsewhere, as far as it may be told.
 *
 * @param people how many took part there; they are none of those who joined
 * @param statements those on which they voted, numbered after all others
 */
public record Regional(About about, Count people, StatementTable statements, Opinions opinions) {

    /** @param before how many statements stand in the tables before these */
    static Regional of(Elsewhere elsewhere, int before) {
        var people = Disclosure.count(elsewhere.people());
        var rows = StatementTable.byId(elsewhere.statements(), people, before);
        return new Regional(
                elsewhere.about(),
                people,
                new StatementTable(List.copyOf(rows.values())),
                Grouped.of(elsewhere.voters(), rows));
    }

    /** Whether people voted there, on something that may be read. */
    public boolean isVoted() {
        return !statements.rows().isEmpty();
    }
}
