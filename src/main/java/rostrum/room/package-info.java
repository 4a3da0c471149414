/** Live talks: one durable log that everybody follows. */
@NullMarked
package rostrum.room;

import org.jspecify.annotations.NullMarked;
