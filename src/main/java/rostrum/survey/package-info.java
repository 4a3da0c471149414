/** Questionnaires, and what was answered. */
@NullMarked
package rostrum.survey;

import org.jspecify.annotations.NullMarked;
