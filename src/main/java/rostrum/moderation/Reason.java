package rostrum.moderation;

import java.util.Arrays;
import java.util.Optional;

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

    public static Optional<Reason> of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.name().equals(code)).findFirst();
    }

    /** The key of the rule in the moderator's words; {@code key + ".author"} is what its author reads. */
    public String key() {
        return "moderation.reason." + name();
    }
}
