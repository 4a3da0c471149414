package rostrum.consultation;

import java.util.List;
import rostrum.platform.Page;

/**
 * A participant's own place: the invented name, the receipt while the browser still holds it, and what can be done.
 *
 * @param receipt in readable groups, or empty
 * @param owner names whose answers may wait on this device for a line
 * @param isInGrace whether it has closed, and who began to answer before may still finish
 * @param notices what they should know now
 */
public record MePage(
        Brief consultation,
        String pseudonym,
        String receipt,
        String owner,
        boolean removed,
        boolean takesPart,
        boolean mayTalk,
        boolean isOpen,
        boolean isInGrace,
        List<Returned.Notice> notices)
        implements Page {
    /** Whether anything can still be said. */
    public boolean takesWords() {
        return isOpen && takesPart && !removed;
    }

    public boolean hasResult() {
        return consultation.stage().isAfter(Stage.ANALYSED);
    }
}
