package rostrum.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.people.AgeBand;

/** What moderators may see of a case at this moment. */
record Reading(Case of, Contribution contribution, Optional<Lease> lease, Instant now) {
    Reading(Case of, Instant now) {
        this(of, of.contribution(), of.lease(now), now);
    }

    /** In the list everybody reads posts, and nobody answers. */
    QueuePage.Waiting line() {
        return new QueuePage.Waiting(
                of.id(),
                contribution.kind(),
                contribution.place(),
                band(),
                contribution.language(),
                of.state(),
                isAnswer() ? "" : contribution.words(),
                of.isAdvisedAgainst() || of.state() == State.HIDDEN || of.state() == State.DOUBTED,
                seconds(of.openedAt(), now),
                holder());
    }

    CasePage page(String moderator, Optional<CasePage.Settled> last) {
        var mine = lease.filter(held -> held.holder().equals(moderator));
        return new CasePage(
                of.id(),
                contribution.kind(),
                contribution.place(),
                band(),
                contribution.language(),
                mine.isPresent() || isOpenToRead() ? contribution.words() : "",
                mine.isPresent() || isOpenToRead() ? of.text().published().orElse("") : "",
                of.state(),
                of.version(),
                seconds(of.openedAt(), now),
                mine.map(Lease::token).orElse(""),
                mine.map(held -> held.minutesLeft(now)).orElse(0L),
                mine.isPresent() ? "" : holder(),
                "",
                of.bars(moderator),
                of.isTogether(),
                List.of(),
                last.orElse(null),
                Typed.NOTHING,
                List.of(),
                false,
                Sight.NOTHING);
    }

    /** Answers are read in a claimed case only; what was taken back or tells of harm is no longer a moderator's. */
    private boolean isOpenToRead() {
        return !isAnswer() && of.state() != State.WITHDRAWN && of.state() != State.ESCALATED;
    }

    private @Nullable AgeBand band() {
        return isAnswer() ? null : contribution.band();
    }

    private boolean isAnswer() {
        return contribution.kind() == Contribution.Kind.ANSWER;
    }

    private String holder() {
        return lease.map(Lease::holder).orElse("");
    }

    static long seconds(Instant from, Instant now) {
        return Math.max(0, Duration.between(from, now).toSeconds());
    }
}
