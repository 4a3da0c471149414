package rostrum.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import rostrum.platform.Language;

/** How a {@link Meeting} is kept. */
@Embeddable
class MeetingColumns {
    @Column(name = "meeting_name")
    private String name = "";

    @Column(name = "meeting_place")
    private String place = "";

    private String zone = "UTC";

    @Column(name = "meeting_starts")
    private LocalDate starts = LocalDate.EPOCH;

    @Column(name = "meeting_ends")
    private LocalDate ends = LocalDate.EPOCH;

    @Column(name = "document_deadline")
    private Instant deadline = Instant.EPOCH;

    @Column(name = "agenda_item")
    private String agendaItem = "";

    @Column(name = "decision_owner")
    private String decisionOwner = "";

    protected MeetingColumns() {}

    MeetingColumns(Meeting meeting) {
        name = meeting.name();
        place = meeting.place();
        zone = meeting.zone().getId();
        starts = meeting.starts();
        ends = meeting.ends();
        deadline = meeting.documentDeadline();
        agendaItem = meeting.agendaItem();
        decisionOwner = meeting.decisionOwner();
    }

    /** By its English name. */
    Meeting value() {
        return value(Map.of(), Map.of());
    }

    /** @param names in other languages than English; the places, too */
    Meeting value(Map<Language, String> names, Map<Language, String> places) {
        return new Meeting(
                name, place, ZoneId.of(zone), starts, ends, deadline, agendaItem, decisionOwner, names, places);
    }
}
