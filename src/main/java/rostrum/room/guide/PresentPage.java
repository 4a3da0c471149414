package rostrum.room.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Page;
import rostrum.room.RoomBrief;
import rostrum.room.ShownPost;
import rostrum.room.round.PollView;
import rostrum.room.round.Prompt;
import rostrum.room.round.QuestionView;
import rostrum.room.round.Situation;

/**
 * A talk on the screen of a hall: large, and nothing on it that is not shown in the room.
 *
 * @param still whether it stays as it is instead of looking again by itself
 */
public record PresentPage(
        RoomBrief room,
        Situation situation,
        Show show,
        List<ShownPost> posts,
        @Nullable PollView poll,
        List<QuestionView> questions,
        boolean still)
        implements Page {
    /** What stands below the question of the moment. */
    public enum Show {
        POSTS,
        QUESTIONS,
        POLL;

        static Optional<Show> of(String code) {
            return Arrays.stream(values())
                    .filter(show -> show.code().equals(code))
                    .findFirst();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Prompt prompt() {
        return situation.promptOr(new Prompt(room.prompt(), room.spoken()));
    }
}
