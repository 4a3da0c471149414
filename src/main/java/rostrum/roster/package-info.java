/** Who is on duty while the rooms of a consultation are open. */
@NullMarked
package rostrum.roster;

import org.jspecify.annotations.NullMarked;
