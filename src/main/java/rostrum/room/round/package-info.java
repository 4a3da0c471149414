/** How a talk is run: its prompt, pauses and pace, rounds with a clock, polls, and questions to the panel. */
@NullMarked
package rostrum.room.round;

import org.jspecify.annotations.NullMarked;
