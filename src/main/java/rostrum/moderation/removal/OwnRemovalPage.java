package rostrum.moderation.removal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import rostrum.moderation.Reason;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * What somebody reads who was removed: since when, why, and what they can do.
 *
 * @param until until when they can say that it is wrong
 * @param state removed, appealed, upheld or overturned
 */
public record OwnRemovalPage(
        LocalDate since,
        Reason reason,
        String state,
        boolean mayAppeal,
        Instant until,
        ZoneId zone,
        String typed,
        List<Problem> problems)
        implements Page {
    static final int MOST = 500;

    static OwnRemovalPage of(Removal removal, ZoneId zone, Instant now) {
        return new OwnRemovalPage(
                removal.removedOn().orElseThrow(),
                removal.reason(),
                state(removal),
                removal.mayAppeal(now),
                removal.appealUntil().orElseThrow(),
                zone,
                "",
                List.of());
    }

    private static String state(Removal removal) {
        if (removal.isOverturned()) return "overturned";
        if (removal.isUpheld()) return "upheld";
        return removal.isAppealed() ? "appealed" : "removed";
    }

    /** Everything else can be sent. */
    OwnRemovalPage over(String words) {
        var over = words.codePointCount(0, words.length()) - MOST;
        var found = over > 0
                ? List.of(new Problem("words", "removal.problem.long", Map.of("over", over)))
                : List.<Problem>of();
        return new OwnRemovalPage(since, reason, state, mayAppeal, until, zone, words, found);
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }
}
