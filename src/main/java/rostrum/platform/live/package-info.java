/** Brings logs to everybody who listens: one reader, one send at a time, exactly once. */
@NullMarked
package rostrum.platform.live;

import org.jspecify.annotations.NullMarked;
