/** Live talks: what may be said and voted on, by whom and until when. */
@NullMarked
package rostrum.room;

import org.jspecify.annotations.NullMarked;
