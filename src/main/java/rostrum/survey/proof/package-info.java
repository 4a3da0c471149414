/** What is shown of a survey before anybody may answer it. */
@NullMarked
package rostrum.survey.proof;

import org.jspecify.annotations.NullMarked;
