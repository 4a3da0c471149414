/** Random tables through the audit, and somebody else who tries to work out what it hides. */
@NullMarked
package rostrum.bench.tables;

import org.jspecify.annotations.NullMarked;
