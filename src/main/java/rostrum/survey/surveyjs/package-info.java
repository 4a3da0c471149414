/** Surveys as SurveyJS writes and reads them. */
@NullMarked
package rostrum.survey.surveyjs;

import org.jspecify.annotations.NullMarked;
