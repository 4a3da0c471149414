/** What anybody may know about the work of moderators, and what auditors check of it. */
@NullMarked
package rostrum.moderation.figures;

import org.jspecify.annotations.NullMarked;
