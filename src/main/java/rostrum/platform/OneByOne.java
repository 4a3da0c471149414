package rostrum.platform;

import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Logger;

/** The same work for several things, none of which waits for another: where one fails, the rest is done all the same. */
public final class OneByOne {
    private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());

    private OneByOne() {}

    /**
     * What failed is logged by its kind and place alone: its message, and the thing, may say what nobody should read there.
     *
     * @param work what it is called in the log
     */
    public static <T> void each(String work, List<T> things, Consumer<T> doing) {
        for (var thing : things)
            try {
                doing.accept(thing);
            } catch (RuntimeException e) {
                LOG.warning(() -> work + " failed for one of " + things.size() + ": " + kind(e));
            }
    }

    private static String kind(RuntimeException e) {
        var trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
