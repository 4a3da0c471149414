package rostrum.platform;

import java.util.Random;

/** Chance that repeats itself: for methods whose result anybody can compute again. Nothing secret comes of it. */
public final class Seeded {
    private final Random random;

    public Seeded(long seed) {
        this.random = new Random(seed);
    }

    /** From 0 to just below the end. */
    public int below(int end) {
        return random.nextInt(end);
    }

    /** From 0 to just below 1. */
    public double share() {
        return random.nextDouble();
    }

    /** Chance of its own, which goes on by itself. */
    public Seeded apart() {
        return new Seeded(random.nextLong());
    }

    /** Around 0, with a standard deviation of 1. */
    public double gaussian() {
        return random.nextGaussian();
    }

    /** For a library that asks for it as such. */
    public Random random() {
        return random;
    }
}
