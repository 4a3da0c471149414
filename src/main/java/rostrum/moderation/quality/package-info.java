/** Whether moderators decide alike: some cases are read by a second one, who does not see what the first one said. */
@NullMarked
package rostrum.moderation.quality;

import org.jspecify.annotations.NullMarked;
