package rostrum.bench.fanout;

import java.util.concurrent.ThreadLocalRandom;

/** The key that a page gives to each post. */
final class Keys {
    private Keys() {}

    static String fresh() {
        return "%016x".formatted(ThreadLocalRandom.current().nextLong());
    }
}
