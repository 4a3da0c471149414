/** The audit as one chain: how notes are sealed, linked, signed and verified. */
@NullMarked
package rostrum.platform.ledger;

import org.jspecify.annotations.NullMarked;
