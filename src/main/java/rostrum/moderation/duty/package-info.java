/** How moderators work: in which languages, for how long, and what they leave to each other. */
@NullMarked
package rostrum.moderation.duty;

import org.jspecify.annotations.NullMarked;
