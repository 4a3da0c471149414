package rostrum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one clock of the house. */
@ApplicationScoped
public class Time {
    private final Clock clock = Clock.systemUTC();

    /** Now, to the microsecond that the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Now, to the hour: as fine as acts of participants outside a room are ever kept. */
    public Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }
}
