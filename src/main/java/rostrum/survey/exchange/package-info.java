/** Surveys as other systems write and read them. */
@NullMarked
package rostrum.survey.exchange;

import org.jspecify.annotations.NullMarked;
