package rostrum.moderation;

import org.jspecify.annotations.Nullable;

/** What shall become of a case, and for which reason. */
record Ruling(State state, @Nullable Reason reason) {
    static Ruling of(State state) {
        return new Ruling(state, null);
    }
}
