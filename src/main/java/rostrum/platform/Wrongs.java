package rostrum.platform;

import java.time.Instant;

/**
 * Counts wrong guesses, by who makes them and of all together. Each count leaks away with time. Who is right is never
 * counted, so a whole school behind one address comes in; who guesses on is held at the pace of the leak.
 */
final class Wrongs {
    /** A school of 300 may mistype twice each; then one guess a second. */
    static final double MOST = 600;

    static final double A_SECOND = 1;

    /** All together; above it only who has hardly been wrong may still try. */
    static final double MOST_OF_ALL = 6_000;

    static final double OF_ALL_A_SECOND = 20;
    static final double HARDLY = 5;

    private static final String ALL = "";

    private final Leak own = new Leak(A_SECOND);
    private final Leak all = new Leak(OF_ALL_A_SECOND);

    /** Whether a guess is looked at. Asked before anything is looked up, so that the answer tells nothing. */
    boolean mayTry(String who, Instant now) {
        var wrong = own.level(who, now);
        if (wrong >= MOST) return false;
        return wrong < HARDLY || all.level(ALL, now) < MOST_OF_ALL;
    }

    void wrong(String who, Instant now) {
        own.add(who, 1, now);
        all.take(ALL, MOST_OF_ALL + 1, now);
    }
}
