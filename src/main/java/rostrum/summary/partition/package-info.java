/** Who belongs together, and how alike two such answers are: for themes and for groups of opinion. */
@NullMarked
package rostrum.summary.partition;

import org.jspecify.annotations.NullMarked;
