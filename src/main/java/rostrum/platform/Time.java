package rostrum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one clock of the house: that of this machine, unless that of the database says otherwise. */
@ApplicationScoped
public class Time {
    /** So far clocks may differ without being wrong; within that, time does not jump. */
    private static final Duration SLACK = Duration.ofSeconds(1);

    private final Clock clock = Clock.systemUTC();
    private volatile Duration behind = Duration.ZERO;
    private final ThreadLocal<Duration> ago = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Now, to the microsecond that the database keeps. */
    public Instant now() {
        return told().truncatedTo(ChronoUnit.MICROS);
    }

    /** Now, to the hour: as fine as acts of participants outside a room are ever kept. */
    public Instant hour() {
        return told().truncatedTo(ChronoUnit.HOURS);
    }

    private Instant told() {
        return own().plus(behind).minus(ago.get());
    }

    /** What the clock of this machine says. */
    Instant own() {
        return clock.instant();
    }

    /** Another clock counts, which this machine is so far behind. Answers whether that changes anything. */
    boolean follow(Duration howFar) {
        if (howFar.minus(behind).abs().compareTo(SLACK) < 0) return false;
        behind = howFar;
        return true;
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
