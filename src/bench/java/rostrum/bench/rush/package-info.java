/** Rooms at their busiest: people who write faster than is read, moderators who take their time, and how long everybody waits. */
@NullMarked
package rostrum.bench.rush;

import org.jspecify.annotations.NullMarked;
