package rostrum.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The meeting that a consultation feeds.
 *
 * @param name as in its invitation: “24th meeting of CWG-COP”
 * @param zone the zone of its place; every time of the consultation is told in it
 * @param documentDeadline until when a contribution must be in
 * @param decisionOwner who answers for what becomes of the input
 */
public record Meeting(
        String name,
        String place,
        ZoneId zone,
        LocalDate starts,
        LocalDate ends,
        Instant documentDeadline,
        String agendaItem,
        String decisionOwner) {

    /** The midnight after its last day, where it is held. */
    Instant over() {
        return ends.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
