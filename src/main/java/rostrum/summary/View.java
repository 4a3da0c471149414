package rostrum.summary;

import rostrum.platform.Language;

/**
 * Words that a moderator approved, without their author.
 *
 * @param place the code of the question, or {@code room}
 * @param quotable whether the author agreed to be quoted
 */
public record View(String place, String words, Language language, boolean quotable) {
    static final String ROOM = "room";

    public boolean isFromRoom() {
        return place.equals(ROOM);
    }
}
