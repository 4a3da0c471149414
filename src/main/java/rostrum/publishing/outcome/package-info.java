/** What the group did with what young people said, told to everybody and to those who said it. */
@NullMarked
package rostrum.publishing.outcome;

import org.jspecify.annotations.NullMarked;
