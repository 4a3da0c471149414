package rostrum.bench;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Progress goes to standard error; standard output holds the one line of figures and nothing else. */
@SuppressWarnings("SystemOut")
public final class Console {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Console() {}

    public static void say(String text) {
        System.err.println(LocalTime.now().format(CLOCK) + "  " + text);
    }

    public static void result(String line) {
        System.out.println(line);
    }
}
