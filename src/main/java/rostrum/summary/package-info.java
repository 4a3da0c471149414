/** From the frozen record to tables that may leave the house. */
@NullMarked
package rostrum.summary;

import org.jspecify.annotations.NullMarked;
