/** How far themes agree with labels that people gave. */
@NullMarked
package rostrum.bench.themes;

import org.jspecify.annotations.NullMarked;
