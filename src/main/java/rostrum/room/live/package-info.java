/** The door through which a room is heard, and who may stand in it. */
@NullMarked
package rostrum.room.live;

import org.jspecify.annotations.NullMarked;
