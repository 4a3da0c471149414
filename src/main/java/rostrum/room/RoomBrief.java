package rostrum.room;

import java.time.Instant;
import java.time.ZoneId;
import rostrum.consultation.Brief;
import rostrum.people.AgeBand;
import rostrum.platform.Language;

/**
 * What may be known of a room before one reads its posts.
 *
 * @param spoken the language of title and prompt
 * @param zone of the meeting: every time of the consultation is told in it
 */
public record RoomBrief(
        String id,
        String title,
        String prompt,
        Language spoken,
        Language language,
        AgeBand band,
        Instant opens,
        Instant closes,
        ZoneId zone,
        Phase phase) {
    static RoomBrief of(Room room, Language reader, Brief consultation, Instant now) {
        var text = room.topic().text(reader);
        return new RoomBrief(
                room.id(),
                text.title(),
                text.prompt(),
                text.language(),
                room.language(),
                room.band(),
                room.opensAt(),
                room.closesAt(),
                consultation.meeting().zone(),
                consultation.stopped() ? room.phase(now).still() : room.phase(now));
    }
}
