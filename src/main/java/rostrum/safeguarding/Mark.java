package rostrum.safeguarding;

import java.time.Instant;

/** A telling that started a clock of its own: the first one, a graver one, or one after the others were acknowledged. */
record Mark(int number, Instant at, Severity severity, boolean acknowledged) {
    Mark acknowledge() {
        return new Mark(number, at, severity, true);
    }

    Mark judged(Severity other) {
        return new Mark(number, at, other, acknowledged);
    }
}
