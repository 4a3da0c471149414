/** When the secretariat does not wait until nobody can ask for another look any more: it says why, and everybody reads it. */
@NullMarked
package rostrum.moderation.waiver;

import org.jspecify.annotations.NullMarked;
