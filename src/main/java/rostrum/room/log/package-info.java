/** The durable, contiguous log of each room. */
@NullMarked
package rostrum.room.log;

import org.jspecify.annotations.NullMarked;
