/** Views that are to be quoted, and what their authors say to it. */
@NullMarked
package rostrum.summary.quote;

import org.jspecify.annotations.NullMarked;
