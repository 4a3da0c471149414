package rostrum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one clock of the house. */
@ApplicationScoped
public class Time {
    private final Clock clock = Clock.systemUTC();
    private final ThreadLocal<Duration> ago = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Now, to the microsecond that the database keeps. */
    public Instant now() {
        return clock.instant().minus(ago.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Now, to the hour: as fine as acts of participants outside a room are ever kept. */
    public Instant hour() {
        return clock.instant().minus(ago.get()).truncatedTo(ChronoUnit.HOURS);
    }

    /** Now, to the day in UTC: what an adult types in for others tells nothing of the order of a pile. */
    public Instant day() {
        return now().truncatedTo(ChronoUnit.DAYS);
    }

    /** Does something as if it had been done earlier: a demonstration has a past to tell. */
    public void ago(Duration earlier, Runnable deed) {
        ago.set(earlier);
        try {
            deed.run();
        } finally {
            ago.remove();
        }
    }
}
