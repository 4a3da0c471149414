package rostrum.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import rostrum.platform.Language;

/**
 * The meeting that a consultation feeds.
 *
 * @param name in English, as in its invitation: “24th meeting of CWG-COP”
 * @param place in English
 * @param zone the zone of its place; every time of the consultation is told in it
 * @param documentDeadline until when a contribution must be in
 * @param decisionOwner who answers for what becomes of the input
 * @param names in other languages, as far as somebody wrote them
 * @param places in other languages
 */
public record Meeting(
        String name,
        String place,
        ZoneId zone,
        LocalDate starts,
        LocalDate ends,
        Instant documentDeadline,
        String agendaItem,
        String decisionOwner,
        Map<Language, String> names,
        Map<Language, String> places) {

    /** Words, and the language they are in. */
    public record Said(String words, Language language) {}

    /** Called by its English name in every language. */
    public Meeting(
            String name,
            String place,
            ZoneId zone,
            LocalDate starts,
            LocalDate ends,
            Instant documentDeadline,
            String agendaItem,
            String decisionOwner) {
        this(name, place, zone, starts, ends, documentDeadline, agendaItem, decisionOwner, Map.of(), Map.of());
    }

    /** What it is called, for this reader; in English where nobody wrote it in their language. */
    public Said name(Language reader) {
        return said(names, name, reader);
    }

    /** Where it is held; in English where nobody wrote it in their language. */
    public Said place(Language reader) {
        return said(places, place, reader);
    }

    private static Said said(Map<Language, String> all, String english, Language reader) {
        var words = all.getOrDefault(reader, "");
        return words.isBlank() ? new Said(english, Language.EN) : new Said(words, reader);
    }

    /** The midnight after its last day, where it is held. */
    Instant over() {
        return ends.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
