package rostrum.consultation;

import java.util.List;
import rostrum.people.Agreed;
import rostrum.people.Assent;
import rostrum.platform.Page;

/**
 * What somebody agreed to, to be changed one by one.
 *
 * @param mayQuote whether anything of theirs in a frozen record may be quoted
 */
public record AgreementsPage(Brief consultation, List<Agreed> agreed, boolean mayQuote) implements Page {
    /** Whether to be quoted is told by the record that is frozen, and no longer by what was agreed to. */
    public boolean isOfRecord(Agreed one) {
        return one.assent() == Assent.QUOTE && one.yes() && consultation.isSealed();
    }

    /** Whether it holds as it was agreed to. */
    public boolean holds(Agreed one) {
        return one.yes() && (mayQuote || !isOfRecord(one));
    }

    /** Whether this one can be changed here and now. */
    public boolean mayChange(Agreed one) {
        if (one.assent() == Assent.TAKE_PART) return !one.yes();
        return one.assent() != Assent.QUOTE || !consultation.isSealed();
    }
}
