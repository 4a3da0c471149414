/** Which numbers of people may leave the house, and how exactly. */
@NullMarked
package rostrum.platform.disclosure;

import org.jspecify.annotations.NullMarked;
