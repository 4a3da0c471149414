/** The organisation that vouches for colleagues: its address, what it is asked, and when its answer is believed. */
@NullMarked
package rostrum.staff.organisation;

import org.jspecify.annotations.NullMarked;
