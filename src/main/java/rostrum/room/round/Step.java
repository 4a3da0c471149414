package rostrum.room.round;

import java.util.Locale;

/** One part of a round, and what may be done in it. Reading, and taking back what is one’s own, is always possible. */
public enum Step {
    PROMPT,
    WRITE,
    READ,
    VOTE,
    WRAP_UP;

    boolean takesPosts() {
        return this == WRITE;
    }

    boolean takesVotes() {
        return this == VOTE;
    }

    /** {@code wrap-up}: in forms, logs and names of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
