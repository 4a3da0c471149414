package rostrum.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Until when the safeguarding training and the background check of a colleague hold. */
public record Papers(
        @Nullable LocalDate trainedUntil, @Nullable LocalDate checkedUntil) {
    static final Papers NONE = new Papers(null, null);

    /** When the first of them ends; at the beginning of all times where one is missing. */
    Instant end() {
        if (trainedUntil == null || checkedUntil == null) return Instant.MIN;
        var last = trainedUntil.isBefore(checkedUntil) ? trainedUntil : checkedUntil;
        return last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    boolean hold(LocalDate today) {
        return holds(trainedUntil, today) && holds(checkedUntil, today);
    }

    private static boolean holds(@Nullable LocalDate until, LocalDate today) {
        return until != null && !until.isBefore(today);
    }
}
