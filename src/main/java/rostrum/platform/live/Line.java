package rostrum.platform.live;

import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** A way to one browser. */
interface Line {
    /** Tells exactly once whether the text is on its way; never asked for a second one before that. */
    void send(Frame frame, Consumer<Boolean> sent);

    void ping();

    /** What the browser sent back of a ping. */
    default void answers(ByteBuffer mark) {}

    void close(Goodbye why);

    /** Whether nothing can be said up on it: then silence means nothing. */
    default boolean isDeaf() {
        return false;
    }
}
