package rostrum.room.log;

import java.util.Locale;

/** What can happen in a room. */
public enum Kind {
    POST_PUBLISHED,
    STATEMENT_OPENED,
    STATEMENT_CLOSED,
    ROOM_STATE;

    /** As it travels: {@code post.published}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
