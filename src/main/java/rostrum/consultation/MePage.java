package rostrum.consultation;

import rostrum.platform.Page;

/**
 * A participant's own place: the invented name, the receipt while the browser still holds it, and what can be done.
 *
 * @param receipt in readable groups, or empty
 */
public record MePage(
        Brief consultation,
        String pseudonym,
        String receipt,
        boolean removed,
        boolean takesPart,
        boolean mayTalk,
        boolean isOpen)
        implements Page {
    /** Whether anything can still be said. */
    public boolean takesWords() {
        return isOpen && takesPart && !removed;
    }

    public boolean hasResult() {
        return consultation.stage().isAfter(Stage.ANALYSED);
    }
}
