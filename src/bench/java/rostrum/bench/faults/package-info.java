/** Everything that can go wrong between a post and its readers, done on purpose, each with the end that it must have. */
@NullMarked
package rostrum.bench.faults;

import org.jspecify.annotations.NullMarked;
