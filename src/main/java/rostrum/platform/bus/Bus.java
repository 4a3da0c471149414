package rostrum.platform.bus;

import java.util.function.Consumer;

/** A way by which nodes tell each other that there is something to look at. */
interface Bus {
    /** What stands for whatever was missed while nothing could be heard. */
    String ANYTHING = "*";

    /** Hears on threads of its own, and comes back by itself after a loss. */
    void start(Consumer<String> hears);

    /** In a transaction: told if that succeeds, and not before. */
    void tell(String notice);

    void stop();
}
