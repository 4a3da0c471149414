package rostrum.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import rostrum.consultation.Brief;

/** When the time for answering ends: told once little of it is left. */
public record Closing(Instant at, ZoneId zone) {
    private static final Duration SOON = Duration.ofHours(2);

    static Optional<Closing> of(Brief brief, Instant now) {
        var at = brief.timetable().close();
        return now.plus(SOON).isBefore(at)
                ? Optional.empty()
                : Optional.of(new Closing(at, brief.meeting().zone()));
    }
}
