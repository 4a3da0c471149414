/** Removing somebody from a consultation: two people do it, a third one reads the appeal. */
@NullMarked
package rostrum.moderation.removal;

import org.jspecify.annotations.NullMarked;
