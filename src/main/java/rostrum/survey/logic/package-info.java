/** Conditions over answers that were given before: a small typed language, and what it means. */
@NullMarked
package rostrum.survey.logic;

import org.jspecify.annotations.NullMarked;
