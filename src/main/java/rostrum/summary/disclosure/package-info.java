/** The audit of everything that leaves: what somebody who reads all tables and knows all rules could work out, and what is done about it. */
@NullMarked
package rostrum.summary.disclosure;

import org.jspecify.annotations.NullMarked;
