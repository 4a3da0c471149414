/** Thousands of young people who are made up, in six languages and six regions. */
@NullMarked
package rostrum.bench.youth;

import org.jspecify.annotations.NullMarked;
