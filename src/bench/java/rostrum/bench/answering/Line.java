package rostrum.bench.answering;

import rostrum.bench.Answer;
import rostrum.bench.Browser;

/** The way a form takes to the house. */
@FunctionalInterface
public interface Line {
    Line GOOD = Browser::send;

    /** Names and values alternate. Comes back with what the house answered in the end. */
    Answer send(Browser browser, String path, String... fields);
}
