package rostrum.safeguarding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a case ends. */
public enum Outcome {
    /** We did something. What was written is never shown. */
    ACTION,
    /** Nothing more can be done. What was written is never shown. */
    NO_ACTION,
    /** There is no harm in it: a moderator decides it like any other contribution. */
    RETURN;

    static Optional<Outcome> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }

    static List<Outcome> of(boolean returnable) {
        return returnable ? List.of(values()) : List.of(ACTION, NO_ACTION);
    }

    public String key() {
        return "safeguarding.outcome." + name();
    }
}
