/** What the audit costs. */
@NullMarked
package rostrum.bench.ledger;

import org.jspecify.annotations.NullMarked;
