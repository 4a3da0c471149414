/** Words of surveys as translators exchange them. */
@NullMarked
package rostrum.survey.xliff;

import org.jspecify.annotations.NullMarked;
