package rostrum.staff;

import rostrum.platform.Refusal;
import rostrum.platform.Telling;
import rostrum.staff.organisation.Astray;

/** The way over the organisation led nowhere: what happened, and where to try again. */
public record AstrayPage(int status, String key) implements Telling {
    static Refusal of(Astray astray) {
        return switch (astray.why()) {
            case DENIED -> because(403, "staff.astray.denied");
            case AWAY -> because(503, "staff.astray.away");
            case WRONG -> because(403, "staff.astray.wrong");
        };
    }

    /** A state that this browser did not send, that was here before, or that took too long. */
    static Refusal over() {
        return because(403, "staff.astray.over");
    }

    /** Signed in there as somebody else, or not anew. */
    static Refusal somebodyElse() {
        return because(403, "staff.astray.other");
    }

    static Refusal notAnew() {
        return because(403, "staff.astray.not-anew");
    }

    static Refusal taken() {
        return because(409, "staff.astray.taken");
    }

    static Refusal off() {
        return because(409, "staff.astray.off");
    }

    private static Refusal because(int status, String key) {
        return Refusal.until(new AstrayPage(status, key));
    }
}
