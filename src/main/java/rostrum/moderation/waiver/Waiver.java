package rostrum.moderation.waiver;

import java.time.Instant;
import rostrum.platform.Language;

/**
 * Who decided that a record does not wait for those who could still ask for another look, when, and why.
 *
 * @param language of the reason
 */
public record Waiver(String by, Instant at, String reason, Language language) {}
