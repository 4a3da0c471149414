package rostrum.staff.organisation;

/** The way over the organisation led nowhere. What exactly was answered stands nowhere: it may hold a secret. */
public final class Astray extends Exception {
    private static final long serialVersionUID = 1;

    /** What the colleague can do about it differs. */
    public enum Why {
        /** The organisation said no, or the colleague turned back there. */
        DENIED,
        /** It cannot be reached, or does not answer as it should. */
        AWAY,
        /** It answered something that cannot be believed. */
        WRONG
    }

    private final Why why;

    Astray(Why why, String where) {
        super(where);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
