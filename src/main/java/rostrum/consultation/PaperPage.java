package rostrum.consultation;

import rostrum.platform.Page;
import rostrum.platform.Qr;

/**
 * A receipt to be kept on paper, and nothing else.
 *
 * @param receipt in readable groups
 * @param address where it is typed
 */
public record PaperPage(Brief consultation, String receipt, String address, Qr qr) implements Page {}
