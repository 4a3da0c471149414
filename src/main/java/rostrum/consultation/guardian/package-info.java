/** The pages on which a guardian is asked, answers, and takes it back, and the letters that lead there. */
@NullMarked
package rostrum.consultation.guardian;

import org.jspecify.annotations.NullMarked;
