/** Who takes part and who works here: joining, consent, receipts, and the roles of staff. Persons never leave this package. */
@NullMarked
package rostrum.people;

import org.jspecify.annotations.NullMarked;
