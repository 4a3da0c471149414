/** Those who took part read the draft before it is released, and say whether it is right. */
@NullMarked
package rostrum.publishing.round;

import org.jspecify.annotations.NullMarked;
