package rostrum.safeguarding;

/**
 * A case is closed. Fired in a transaction, perhaps more than once for the same case: whoever observes it must not mind.
 *
 * @param kind of the contribution it is about; empty where it is about none
 * @param returned whether moderators shall decide the contribution like any other; otherwise it is never shown
 * @param lead who decided
 */
public record Settled(String caseId, String kind, String contribution, boolean returned, String lead) {}
