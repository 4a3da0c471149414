/** Help, always at hand, for everybody. */
@NullMarked
package rostrum.helpline;

import org.jspecify.annotations.NullMarked;
