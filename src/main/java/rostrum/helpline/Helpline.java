package rostrum.helpline;

import java.time.LocalDate;

/**
 * A line that children and young people of a country may call.
 *
 * @param country ISO 3166-1, two letters
 * @param name as its operator names it
 * @param source where the number was read, and {@code checkedOn} when
 */
public record Helpline(
        String country, String name, String phone, String web, String source, LocalDate checkedOn, String checkedBy) {

    /** The number as a telephone wants it. */
    public String dial() {
        return "tel:" + phone.replace(" ", "");
    }
}
