package rostrum.survey;

import rostrum.consultation.Brief;
import rostrum.platform.Page;

/**
 * Thanks, and what happens next.
 *
 * @param wrote whether a moderator has something to read
 */
public record SentPage(Brief consultation, boolean wrote, boolean mayTalk) implements Page {}
