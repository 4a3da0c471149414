/** Parents and guardians who agree, do not agree, or take it back; and who waits for them. They never see what a child says. */
@NullMarked
package rostrum.people.guardian;

import org.jspecify.annotations.NullMarked;
