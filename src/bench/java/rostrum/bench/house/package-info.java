/** A running house as a program of the bench finds or starts it, looked at from the door, from the kernel and from its database. */
@NullMarked
package rostrum.bench.house;

import org.jspecify.annotations.NullMarked;
