/** Where to reach somebody: kept encrypted, each record with a key of its own, and gone when that key is gone. */
@NullMarked
package rostrum.people.vault;

import org.jspecify.annotations.NullMarked;
