/** What views mean, as vectors: views that mean the same lie close to each other. */
@NullMarked
package rostrum.summary.embedding;

import org.jspecify.annotations.NullMarked;
