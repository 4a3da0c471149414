package rostrum.bench;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Progress goes to standard error; standard output holds the one line of figures and nothing else. */
@SuppressWarnings("SystemOut")
final class Console {
    private Console() {}

    static void say(String text) {
        System.err.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + text);
    }

    static void result(String line) {
        System.out.println(line);
    }
}
