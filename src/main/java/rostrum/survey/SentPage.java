package rostrum.survey;

import rostrum.consultation.Brief;
import rostrum.platform.Page;

/**
 * Thanks, and what happens next.
 *
 * @param wrote whether a moderator has something to read
 * @param mayChange whether the answers can be opened again
 */
public record SentPage(Brief consultation, boolean wrote, boolean mayTalk, boolean mayChange) implements Page {}
