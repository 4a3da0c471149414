/** Reports of harm: how they come in, the clock over them, and what the safeguarding lead does. */
@NullMarked
package rostrum.safeguarding;

import org.jspecify.annotations.NullMarked;
