package rostrum.people;

import java.time.LocalDate;

/**
 * What somebody says to one of the five assents.
 *
 * @param since the day of joining, or of the last change
 * @param text version of the words that were shown then
 */
public record Agreed(Assent assent, boolean yes, LocalDate since, String text) {}
