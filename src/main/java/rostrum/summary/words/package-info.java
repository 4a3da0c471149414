/** What language a view is in, and of which words it is made. */
@NullMarked
package rostrum.summary.words;

import org.jspecify.annotations.NullMarked;
