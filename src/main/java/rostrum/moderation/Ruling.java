package rostrum.moderation;

import org.jspecify.annotations.Nullable;

/**
 * What shall become of a case, and for which reason.
 *
 * @param words that others shall read, or that are proposed to the author; empty where the author's own stay
 */
record Ruling(State state, @Nullable Reason reason, String words) {
    Ruling(State state, @Nullable Reason reason) {
        this(state, reason, "");
    }

    static Ruling of(State state) {
        return new Ruling(state, null);
    }
}
