/** What every room of the house needs, and no word of the domain. */
@NullMarked
package rostrum.platform;

import org.jspecify.annotations.NullMarked;
