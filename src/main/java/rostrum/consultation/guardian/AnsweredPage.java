package rostrum.consultation.guardian;

import rostrum.platform.Page;

/**
 * There is no request any more.
 *
 * @param receipt that opens the door since the guardian agreed; empty if nothing is kept
 */
public record AnsweredPage(String receipt) implements Page {}
