/** An invented consultation in every stage, and two labelled moderators, for who starts the house for the first time. */
@NullMarked
package rostrum.demonstration;

import org.jspecify.annotations.NullMarked;
