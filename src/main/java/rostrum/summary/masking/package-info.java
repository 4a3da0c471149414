/** What could tell who somebody is goes out of their words before anybody reads them for the result. */
@NullMarked
package rostrum.summary.masking;

import org.jspecify.annotations.NullMarked;
