package rostrum.consultation.guardian;

import java.time.Instant;
import rostrum.consultation.Brief;
import rostrum.platform.Page;

/**
 * The one short page for an adult: what it is, who runs it, which data, yes or no.
 *
 * @param code of the letter, once more, for the answer
 */
public record GuardianQuestionPage(Brief consultation, String code, Instant until) implements Page {}
