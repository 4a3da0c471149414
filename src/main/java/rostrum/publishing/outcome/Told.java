package rostrum.publishing.outcome;

import java.time.Instant;
import java.time.LocalDate;
import rostrum.platform.Language;

/**
 * An outcome as a reader sees it.
 *
 * @param day on which the group decided
 * @param language of the reason
 */
public record Told(String id, Response response, LocalDate day, String reason, Language language, Instant notedAt) {
    /** Whether it came after young people were to hear back. */
    public boolean isLate(Instant promised) {
        return notedAt.isAfter(promised);
    }
}
