/** Durable, contiguous logs: what has a name, and is told in one order. */
@NullMarked
package rostrum.platform.log;

import org.jspecify.annotations.NullMarked;
