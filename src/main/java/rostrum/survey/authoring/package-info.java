/** Surveys written, changed and compared in the browser. */
@NullMarked
package rostrum.survey.authoring;

import org.jspecify.annotations.NullMarked;
