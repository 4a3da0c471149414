package rostrum.bench;

/** Why a rehearsal cannot go on, in words for who reads the console. */
public final class Mishap extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Mishap(String message) {
        super(message);
    }

    public static Mishap interrupted() {
        Thread.currentThread().interrupt();
        return new Mishap("interrupted");
    }
}
