/** The pages around a talk: whoever runs it, the screen in the hall, and what is kept to read when it is over. */
@NullMarked
package rostrum.room.guide;

import org.jspecify.annotations.NullMarked;
