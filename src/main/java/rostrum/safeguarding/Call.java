package rostrum.safeguarding;

import java.time.Instant;

/** One call to the people on duty. For each telling that started a clock there is each kind once, at most. */
record Call(int mark, Kind kind, Instant at) {
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
