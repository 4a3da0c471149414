package rostrum.moderation;

/**
 * What the gate says at once: never yes, only where the contribution waits.
 *
 * @param caseId for asking later how many wait before it
 */
public record Verdict(String caseId, State state) {}
