package rostrum.moderation.duty;

import java.time.Instant;

/**
 * What somebody left to those who come after.
 *
 * @param waiting how many waited then
 * @param held how many were held then
 */
public record Handover(String staff, String words, int waiting, int held, Instant at) {}
