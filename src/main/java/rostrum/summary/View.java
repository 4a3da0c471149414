package rostrum.summary;

import rostrum.platform.Language;
import rostrum.summary.masking.Masking;

/**
 * Words that a moderator approved, without their author.
 *
 * @param place the code of the question, or {@code room}
 * @param quotable whether the author agreed to be quoted
 */
public record View(String place, String words, Language language, boolean quotable) {
    static final String ROOM = "room";

    View masked(Masking masking) {
        return new View(place, masking.of(words, language).words(), language, quotable);
    }

    View quotable(boolean still) {
        return new View(place, words, language, still);
    }

    public boolean isFromRoom() {
        return place.equals(ROOM);
    }
}
