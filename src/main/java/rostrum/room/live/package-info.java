/** Brings the log of a room to everybody who listens: one reader, one send at a time, exactly once. */
@NullMarked
package rostrum.room.live;

import org.jspecify.annotations.NullMarked;
