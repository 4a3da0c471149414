/** What is looked at before an input may leave the house. */
@NullMarked
package rostrum.publishing.check;

import org.jspecify.annotations.NullMarked;
