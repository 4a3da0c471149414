package rostrum.publishing.round;

import java.time.Instant;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.platform.Page;
import rostrum.publishing.MeetingInput;

/**
 * Whether those who took part were asked, and what they said.
 *
 * @param opened when they were asked; empty if not yet
 * @param heard empty as long as the round is not over
 */
public record RoundPage(Brief consultation, MeetingInput input, Optional<Instant> opened, Optional<Heard> heard)
        implements Page {}
