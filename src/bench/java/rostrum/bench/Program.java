package rostrum.bench;

import java.io.IOException;
import java.nio.file.Path;

/** How a program of the bench ends: with 0 if what it promises holds, with 1 if not, with 2 if it could not find out. */
public final class Program {
    private Program() {}

    /** What is promised, tried on the running product. */
    public interface Promise {
        boolean holds() throws IOException;
    }

    public static void end(Promise promise) throws IOException {
        try {
            System.exit(promise.holds() ? 0 : 1);
        } catch (Mishap e) {
            Console.say(String.valueOf(e.getMessage()));
            Trouble.tell();
            System.exit(2);
        }
    }

    /** The checkout whose product is started. */
    public static Path home() {
        return Path.of(System.getProperty("rostrum.home", ".")).toAbsolutePath();
    }
}
