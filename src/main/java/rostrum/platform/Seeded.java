package rostrum.platform;

import java.util.Random;

/** Chance that repeats itself: for methods whose result anybody can compute again. Nothing secret comes of it. */
public final class Seeded {
    private Seeded() {}

    public static Random chance(long seed) {
        return new Random(seed);
    }
}
