/** A consultation, the meeting that it feeds and its timetable; the desk and the public front page. */
@NullMarked
package rostrum.consultation;

import org.jspecify.annotations.NullMarked;
