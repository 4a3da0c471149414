package rostrum.bench;

/** Why a rehearsal cannot go on, in words for who reads the console. */
final class Mishap extends RuntimeException {
    private static final long serialVersionUID = 1;

    Mishap(String message) {
        super(message);
    }

    static Mishap interrupted() {
        Thread.currentThread().interrupt();
        return new Mishap("interrupted");
    }
}
