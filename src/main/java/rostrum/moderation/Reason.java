package rostrum.moderation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Why a contribution is not shown. These are the rules of the rooms, in the same words. */
public enum Reason {
    R01,
    R02,
    R03,
    R04,
    R05,
    R06,
    R07,
    R08,
    R09,
    R10,
    R11,
    R12,
    R13,
    R14,
    R15,
    R16;

    private static final Set<Reason> HARM = EnumSet.of(R08, R09, R10, R14);

    public static Optional<Reason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst();
    }

    /** Harm is never rejected: the safeguarding lead reads it. */
    public boolean isHarm() {
        return HARM.contains(this);
    }

    /** The key of the rule in the moderator's words; {@code key + ".author"} is what its author reads. */
    public String key() {
        return "moderation.reason." + name();
    }
}
