package rostrum.room;

import java.time.Instant;
import rostrum.room.round.Situation;

/**
 * What a room looks at before it takes a post.
 *
 * @param kept whether two moderators are on duty
 * @param muted whether a moderator asked this author to pause
 * @param crowded whether moderators are so far behind that it would wait too long
 * @param waiting how many posts of the same author are still unread
 * @param next from when on the same author may post again
 */
record Circumstances(
        Instant at,
        boolean consultationOpen,
        boolean kept,
        boolean muted,
        boolean crowded,
        long waiting,
        Situation situation,
        Instant next) {}
