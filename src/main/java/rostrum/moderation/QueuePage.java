package rostrum.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.platform.Page;

/**
 * All that waits for a moderator.
 *
 * @param oldest seconds that the oldest case has waited
 * @param onDuty moderators who asked for the queue within the last minute
 */
public record QueuePage(int waiting, long oldest, int onDuty, boolean kept, List<Waiting> cases, List<Load> places)
        implements Page {

    /**
     * One case in the list.
     *
     * @param band not said for survey answers, nor are their words: a moderator reads them in a claimed case only
     * @param holder who has it, or empty
     */
    public record Waiting(
            String id,
            Contribution.Kind kind,
            String place,
            @Nullable AgeBand band,
            Language language,
            String words,
            long seconds,
            String holder) {}

    /** How much waits in one room or under one question. */
    public record Load(String place, int waiting, long oldest) {}
}
