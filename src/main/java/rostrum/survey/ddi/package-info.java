/** Surveys as archives keep them. */
@NullMarked
package rostrum.survey.ddi;

import org.jspecify.annotations.NullMarked;
