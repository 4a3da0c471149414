/** Where analysts look for themes, mend them, and hand them to the draft. */
@NullMarked
package rostrum.summary.workspace;

import org.jspecify.annotations.NullMarked;
