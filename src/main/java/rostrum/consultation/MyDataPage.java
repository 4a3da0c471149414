package rostrum.consultation;

import java.util.List;
import rostrum.people.Agreed;
import rostrum.people.Assent;
import rostrum.people.Kept;
import rostrum.platform.Page;

/** Everything that the house keeps about a participant, and what they can do with it. */
public record MyDataPage(Brief consultation, List<Agreed> agreed, List<Kept> parts) implements Page {
    public boolean takesPart() {
        return agreed.stream().anyMatch(one -> one.assent() == Assent.TAKE_PART && one.yes());
    }
}
