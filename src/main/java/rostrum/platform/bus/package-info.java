/** Short notices between nodes. A lost one costs time and nothing else: what counts stands in the database. */
@NullMarked
package rostrum.platform.bus;

import org.jspecify.annotations.NullMarked;
