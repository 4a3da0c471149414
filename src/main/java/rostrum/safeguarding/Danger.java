package rostrum.safeguarding;

import rostrum.platform.Phrases;

/**
 * Words after which we do not wait to see whether it is immediate danger, from {@code danger.txt}. They make a report more
 * urgent and never less.
 */
final class Danger {
    private static final Phrases PHRASES = Phrases.read("/danger.txt");

    private Danger() {}

    static boolean isIn(String words) {
        return PHRASES.in(words).isPresent();
    }
}
