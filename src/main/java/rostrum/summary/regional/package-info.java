/** What regions asked with tools of their own, brought into the same analysis: all of a file, or nothing. */
@NullMarked
package rostrum.summary.regional;

import org.jspecify.annotations.NullMarked;
