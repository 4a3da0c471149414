package rostrum.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Days and times as the fields of a browser send them; only of years that people plan in and databases keep. */
public final class Dates {
    private static final String YEAR = "20\\d\\d-.*";

    private Dates() {}

    /** Such as 2027-01-26. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches(YEAR) ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Such as 2027-01-26T18:00, at the place of the zone. */
    public static Optional<Instant> at(String typed, ZoneId zone) {
        try {
            return typed.matches(YEAR)
                    ? Optional.of(LocalDateTime.parse(typed).atZone(zone).toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
