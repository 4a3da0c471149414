/** From views to themes: what belongs together, in which words, how surely, and what people made of it. */
@NullMarked
package rostrum.summary.theme;

import org.jspecify.annotations.NullMarked;
