package rostrum.people.guardian;

import java.time.LocalDate;

/**
 * Who brings a group to which consultation.
 *
 * @param places how many young people at most
 * @param taken for how many codes were made already
 */
public record Bringing(
        String id, String consultation, String organisation, int places, int taken, LocalDate since, boolean isEnded) {
    public int left() {
        return Math.max(0, places - taken);
    }
}
