/** Every contribution is read by a moderator before anybody else sees it. */
@NullMarked
package rostrum.moderation;

import org.jspecify.annotations.NullMarked;
