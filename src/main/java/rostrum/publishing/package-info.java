/** The meeting input and the public pages. */
@NullMarked
package rostrum.publishing;

import org.jspecify.annotations.NullMarked;
