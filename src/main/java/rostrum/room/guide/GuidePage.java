package rostrum.room.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.room.Phase;
import rostrum.room.RoomBrief;
import rostrum.room.ShownPost;
import rostrum.room.round.PollView;
import rostrum.room.round.Prompt;
import rostrum.room.round.QuestionView;
import rostrum.room.round.Situation;

/**
 * A talk before whoever runs it.
 *
 * @param kept whether two moderators are on duty
 * @param crowded in how many seconds it takes more, because moderators are behind, or 0
 * @param posts the newest that are shown, for pinning
 * @param late whether somebody else changed something first, so that nothing was done
 */
public record GuidePage(
        RoomBrief room,
        Situation situation,
        boolean kept,
        int crowded,
        List<ShownPost> posts,
        @Nullable PollView poll,
        List<QuestionView> questions,
        PromptForm asked,
        PollForm polled,
        RoundForm round,
        boolean late,
        List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return late ? 409 : Problem.status(problems);
    }

    public boolean isOpen() {
        return room.phase() == Phase.OPEN;
    }

    public Prompt prompt() {
        return situation.promptOr(new Prompt(room.prompt(), room.spoken()));
    }

    public boolean isPolling() {
        return poll != null && poll.open();
    }

    GuidePage tooLate() {
        return new GuidePage(
                room, situation, kept, crowded, posts, poll, questions, asked, polled, round, true, List.of());
    }

    GuidePage with(PromptForm typed, List<Problem> wrong) {
        return new GuidePage(room, situation, kept, crowded, posts, poll, questions, typed, polled, round, late, wrong);
    }

    GuidePage with(PollForm typed, List<Problem> wrong) {
        return new GuidePage(room, situation, kept, crowded, posts, poll, questions, asked, typed, round, late, wrong);
    }

    GuidePage with(RoundForm typed, List<Problem> wrong) {
        return new GuidePage(room, situation, kept, crowded, posts, poll, questions, asked, polled, typed, late, wrong);
    }
}
