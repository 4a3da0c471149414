/** Orders what waits for moderators and explains the order. It never decides: people do. */
@NullMarked
package rostrum.moderation.triage;

import org.jspecify.annotations.NullMarked;
