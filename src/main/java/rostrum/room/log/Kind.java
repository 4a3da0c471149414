package rostrum.room.log;

import java.util.Locale;

/** What can happen in a room. */
public enum Kind {
    POST_PUBLISHED,
    POST_WITHDRAWN,
    STATEMENT_OPENED,
    STATEMENT_CLOSED,
    STATEMENT_WITHDRAWN,
    ROOM_STATE;

    static boolean isTold(String code) {
        return code.equals(POST_PUBLISHED.code()) || code.equals(STATEMENT_OPENED.code());
    }

    static Kind withdrawn(String code) {
        return code.startsWith("post.") ? POST_WITHDRAWN : STATEMENT_WITHDRAWN;
    }

    /** As it travels: {@code post.published}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
