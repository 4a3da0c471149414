/** What auditors see: who did what, and whether anybody has tampered with it. */
@NullMarked
package rostrum.oversight;

import org.jspecify.annotations.NullMarked;
