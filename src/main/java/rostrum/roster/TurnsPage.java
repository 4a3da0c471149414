package rostrum.roster;

import java.time.ZoneId;
import java.util.List;
import rostrum.platform.Language;
import rostrum.platform.Page;

/**
 * When a colleague is on duty, and for who plans it, where.
 *
 * @param plan the consultations whose roster the reader plans
 */
public record TurnsPage(List<Own> own, List<Place> plan) implements Page {
    /** @param spoken the language of the title */
    public record Place(String consultation, String title, Language spoken, ZoneId zone) {}

    public record Own(Place place, Turn turn) {}
}
