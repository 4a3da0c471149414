package rostrum.moderation;

import rostrum.people.AgeBand;
import rostrum.platform.Language;

/**
 * What a contributor (a survey, a room) hands to the gate. It holds no person: {@code id} is the contributor's own id of
 * the post or answer, and comes back in {@link Decided}.
 *
 * @param place where it would be shown, in words for the moderator: the topic or the question
 * @param author a name that leads to nobody and is the same for what one person says here, or empty; it is not kept with it
 */
public record Contribution(
        Kind kind,
        String id,
        String consultation,
        String place,
        AgeBand band,
        Language language,
        String words,
        String author) {
    public Contribution(
            Kind kind, String id, String consultation, String place, AgeBand band, Language language, String words) {
        this(kind, id, consultation, place, band, language, words, "");
    }

    public Contribution by(String somebody) {
        return new Contribution(kind, id, consultation, place, band, language, words, somebody);
    }

    /** What a moderator reads. */
    public enum Kind {
        POST,
        STATEMENT,
        ANSWER;

        public String key() {
            return "moderation.kind." + name();
        }
    }
}
