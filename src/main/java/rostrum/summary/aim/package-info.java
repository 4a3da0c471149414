/** Whom a consultation wants to reach, said before it is known who came. */
@NullMarked
package rostrum.summary.aim;

import org.jspecify.annotations.NullMarked;
