package rostrum.safeguarding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can become of a case. */
public enum Act {
    /** Somebody told us of it again. */
    TOLD,
    ACKNOWLEDGED,
    SEVERITY,
    NOTED,
    /** A member of staff is accused and is kept away from it. */
    STAFF,
    /** Whoever accused them takes it back. */
    CLEARED,
    DECIDED,
    /** The second signature under a decision. */
    SIGNED,
    /** A decision is taken back. */
    OPPOSED;

    /** What a lead may do; the first comes by itself. */
    static Optional<Act> of(String code) {
        return Arrays.stream(values())
                .filter(act -> act != TOLD && act.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "safeguarding.act." + name();
    }

    public boolean asksReason() {
        return this != TOLD && this != ACKNOWLEDGED && this != SIGNED;
    }
}
