package rostrum.platform.live;

import java.util.function.Consumer;

/** A way to one browser. */
interface Line {
    /** Tells exactly once whether the text is on its way; never asked for a second one before that. */
    void send(String text, Consumer<Boolean> sent);

    void ping();

    void close(Goodbye why);

    /** Whether nothing can be said up on it: then silence means nothing. */
    default boolean isDeaf() {
        return false;
    }
}
