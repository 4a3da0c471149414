/** Programs that use the running product through its front door alone: rehearsal and load. */
@NullMarked
package rostrum.bench;

import org.jspecify.annotations.NullMarked;
