package rostrum.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What went wrong on the way and was tried again: each kind told once, counted at the end. */
public final class Trouble {
    private static final Map<String, AtomicInteger> SEEN = new ConcurrentHashMap<>();

    private Trouble() {}

    public static void note(String what) {
        if (SEEN.computeIfAbsent(what, ignored -> new AtomicInteger()).incrementAndGet() == 1)
            Console.say("tried again: " + what);
    }

    public static void tell() {
        SEEN.forEach((what, times) -> Console.say("%6d × %s".formatted(times.get(), what)));
    }
}
