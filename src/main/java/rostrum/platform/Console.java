package rostrum.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** What the person who starts the house reads. */
@ApplicationScoped
public class Console {
    @SuppressWarnings("SystemOut")
    public void say(String text) {
        System.out.println();
        text.lines().forEach(line -> System.out.println("  " + line));
        System.out.println();
    }
}
