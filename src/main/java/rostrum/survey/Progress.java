package rostrum.survey;

import java.time.Instant;
import java.util.Optional;

/** How far one participant has come. */
public record Progress(int answered, int of, Optional<Instant> sentAt) {}
