package rostrum.safeguarding;

import java.time.Instant;

/**
 * One thing that became of a case.
 *
 * @param number counted from 1
 * @param value a severity, an outcome or a member of staff; empty for other acts
 */
public record Step(int number, Act act, String value, String reason, String by, Instant at) {}
