package rostrum.platform.live;

import java.nio.charset.StandardCharsets;

/** What goes down at once, and how many bytes it takes: counted once for everybody to whom it goes. */
record Frame(String text, int bytes) {
    static Frame of(String text) {
        return new Frame(text, text.getBytes(StandardCharsets.UTF_8).length);
    }
}
