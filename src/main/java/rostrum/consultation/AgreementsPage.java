package rostrum.consultation;

import java.util.List;
import rostrum.people.Agreed;
import rostrum.people.Assent;
import rostrum.platform.Page;

/** What somebody agreed to, to be changed one by one. */
public record AgreementsPage(Brief consultation, List<Agreed> agreed) implements Page {
    /** Whether this one can be changed here and now. */
    public boolean mayChange(Agreed one) {
        if (one.assent() == Assent.TAKE_PART) return !one.yes();
        return one.assent() != Assent.QUOTE || !consultation.isSealed();
    }
}
