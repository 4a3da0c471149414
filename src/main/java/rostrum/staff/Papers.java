package rostrum.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when the safeguarding training and the background check of a colleague hold. */
public record Papers(
        @Nullable LocalDate trainedUntil, @Nullable LocalDate checkedUntil) {
    static final Papers NONE = new Papers(null, null);

    boolean hold(LocalDate today) {
        return holds(trainedUntil, today) && holds(checkedUntil, today);
    }

    private static boolean holds(@Nullable LocalDate until, LocalDate today) {
        return until != null && !until.isBefore(today);
    }
}
