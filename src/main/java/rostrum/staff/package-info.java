/** Who works here: accounts, sign-in, passkeys, papers, and who may do what. Nothing of a young person is known here. */
@NullMarked
package rostrum.staff;

import org.jspecify.annotations.NullMarked;
