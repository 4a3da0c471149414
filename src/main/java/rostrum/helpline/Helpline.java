package rostrum.helpline;

import java.time.LocalDate;
import java.time.Period;

/**
 * A line that children and young people of a country may call. What the source does not say is empty.
 *
 * @param country ISO 3166-1, two letters
 * @param name as its operator names it
 * @param text a number or a way to write, as people there use it
 * @param source where the number was read, and {@code checkedOn} when
 * @param checkedBy a person or an organisation; everybody can read it
 */
public record Helpline(
        String country,
        Kind kind,
        String name,
        String phone,
        String text,
        String web,
        String hours,
        String ages,
        String languages,
        String source,
        LocalDate checkedOn,
        String checkedBy) {
    /** After half a year we say that it may have changed. */
    private static final Period FRESH = Period.ofDays(180);

    /** Whom it is for. */
    public enum Kind {
        CHILD,
        MISSING;

        public String key() {
            return "helpline.kind." + name();
        }
    }

    /** The number as a telephone wants it. */
    public String dial() {
        return "tel:" + phone.replace(" ", "");
    }

    public boolean isOld(LocalDate today) {
        return checkedOn.plus(FRESH).isBefore(today);
    }

    boolean isInPlaceOf(Helpline other) {
        return country.equals(other.country) && kind == other.kind;
    }
}
