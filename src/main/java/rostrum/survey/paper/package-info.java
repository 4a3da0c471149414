/** Answers that did not come through a browser of their own: on paper, and by groups that an adult brings. */
@NullMarked
package rostrum.survey.paper;

import org.jspecify.annotations.NullMarked;
