package rostrum.safeguarding;

import java.time.Instant;

/**
 * One call to the people on duty. For each telling that started a clock there is each kind once, at most.
 *
 * @param staff who is called; empty stands for the screen, which everybody sees
 */
record Call(int mark, Kind kind, String staff, Instant at) {
    Call(int mark, Kind kind, Instant at) {
        this(mark, kind, "", at);
    }

    Call to(String other) {
        return new Call(mark, kind, other, at);
    }

    boolean isOnTheScreen() {
        return staff.isEmpty();
    }

    boolean isSameAs(Call other) {
        return mark == other.mark && kind == other.kind && staff.equals(other.staff);
    }

    enum Kind {
        TOLD,
        ACKNOWLEDGE_HALF,
        ACKNOWLEDGE_FULL,
        DECIDE_HALF,
        DECIDE_FULL;

        /** The time is over: from now on the deputy is called as well. */
        boolean isForTheDeputy() {
            return this == ACKNOWLEDGE_FULL || this == DECIDE_FULL;
        }
    }
}
