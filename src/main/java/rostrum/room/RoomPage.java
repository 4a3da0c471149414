package rostrum.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.helpline.Support;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.room.round.Figures;
import rostrum.room.round.PollView;
import rostrum.room.round.Prompt;
import rostrum.room.round.QuestionView;
import rostrum.room.round.Situation;

/**
 * A talk as one participant sees it.
 *
 * @param head up to which number of the log {@code posts} is told; a listener goes on from there
 * @param me the same for the reader's own log: its history and number, as {@code epoch/number}
 * @param people how many came, to the nearest ten; 0 for fewer than ten
 * @param kept whether two moderators are on duty
 * @param quiet what is told instead of a form where nothing is taken now, or null
 * @param situation how the talk is run now
 * @param pinned the post on top, or null
 * @param poll the newest one, or null
 * @param next from when on the reader may post again, where the talk is slow, or null
 * @param minutes that a post usually waits for a moderator, where that takes a while, or 0
 * @param mutedUntil until when a moderator asked the reader not to post, or null
 * @param earlier whether there are posts before the first one here
 * @param past whether this is a look at earlier posts instead of the newest
 * @param support help, where a post of the reader's own tells of harm
 * @param alike how many vote alike, a figure for each group; only one where there are no groups
 * @param change the statement whose vote is being changed, or empty
 * @param key for the next post: sending it twice is sending it once
 */
public record RoomPage(
        RoomBrief room,
        String epoch,
        long head,
        String me,
        String pseudonym,
        long people,
        boolean kept,
        @Nullable Quiet quiet,
        Situation situation,
        @Nullable ShownPost pinned,
        @Nullable PollView poll,
        List<QuestionView> questions,
        @Nullable Instant next,
        long minutes,
        @Nullable Instant mutedUntil,
        List<ShownPost> posts,
        boolean earlier,
        boolean past,
        List<OwnPost> mine,
        @Nullable Support support,
        List<StatementView> statements,
        Figures alike,
        String change,
        boolean mayOffer,
        String key,
        Said typed,
        List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean isOpen() {
        return room.phase() == Phase.OPEN;
    }

    /** Whether there is a field to write in. */
    public boolean mayWrite() {
        return isOpen() && kept && mutedUntil == null && situation.takesPosts();
    }

    /** Whether votes in a poll and support of questions are counted now. */
    public boolean mayVote() {
        return isOpen() && situation.takesVotes();
    }

    /** The question of the moment. */
    public Prompt prompt() {
        return situation.promptOr(new Prompt(room.prompt(), room.spoken()));
    }

    /** The statement to vote on now: the one to change, else the first without a vote. */
    public Optional<StatementView> current() {
        return statements.stream()
                .filter(s -> s.open() && situation.takesVotes())
                .filter(s -> change.isEmpty() ? s.choice().isEmpty() : s.id().equals(change))
                .findFirst();
    }

    public List<StatementView> voted() {
        return statements.stream().filter(s -> !s.choice().isEmpty()).toList();
    }

    /** Whether something of the reader's own may still change by itself. */
    public boolean isWaiting() {
        return mine.stream().anyMatch(OwnPost::isWaiting);
    }
}
