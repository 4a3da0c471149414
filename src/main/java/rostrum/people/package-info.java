/** Who takes part and who works here: joining, consent, receipts, staff and their roles. Persons never leave this package. */
@NullMarked
package rostrum.people;

import org.jspecify.annotations.NullMarked;
