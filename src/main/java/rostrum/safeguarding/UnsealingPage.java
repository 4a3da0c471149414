package rostrum.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Which contacts a case has, and who asked to see them. None of them stands here.
 *
 * @param contribution what the case is about; empty where somebody just told us
 * @param reach whether somebody told us how to reach them
 * @param guardian whether there is the address of a guardian of whoever wrote the contribution
 * @param mayAsk whether nobody has to be waited for
 */
public record UnsealingPage(
        String id,
        Severity severity,
        String contribution,
        boolean closed,
        boolean reach,
        boolean guardian,
        boolean mayAsk,
        List<Request> requests,
        String typed,
        List<Problem> problems)
        implements Page {

    /**
     * Somebody asked.
     *
     * @param settledBy who answered, or null
     * @param until until when it is shown to who asked, or null
     * @param mine whether the reader asked
     */
    public record Request(
            String id,
            String askedBy,
            Instant askedAt,
            String reason,
            State state,
            @Nullable String settledBy,
            @Nullable Instant until,
            boolean mine) {
        public boolean mayAnswer() {
            return state == State.WAITS && !mine;
        }
    }

    /** How far it got. */
    public enum State {
        WAITS,
        LAPSED,
        SHOWN,
        OVER,
        REFUSED;

        public String key() {
            return "safeguarding.contact." + name();
        }
    }

    static UnsealingPage of(HarmCase of, boolean reach, List<Unsealing> all, String lead, Instant now) {
        return new UnsealingPage(
                of.opening().id(),
                of.severity(),
                Unsealings.contribution(of),
                of.isClosed(),
                reach,
                false,
                !of.isClosed() && all.stream().noneMatch(one -> one.isAlive(lead, of, now)),
                all.stream().map(one -> request(one, of, lead, now)).toList(),
                "",
                List.of());
    }

    private static Request request(Unsealing one, HarmCase of, String lead, Instant now) {
        return new Request(
                one.id(),
                one.askedBy(),
                one.askedAt(),
                one.reason(),
                state(one, of, now),
                one.answered().map(Unsealing.Answer::by).orElse(null),
                one.until(of).orElse(null),
                one.askedBy().equals(lead));
    }

    private static State state(Unsealing one, HarmCase of, Instant now) {
        if (one.waits(of, now)) return State.WAITS;
        if (one.shows(one.askedBy(), of, now)) return State.SHOWN;
        return one.answered()
                .map(given -> given.granted() ? State.OVER : State.REFUSED)
                .orElse(State.LAPSED);
    }

    UnsealingPage knowing(boolean guardianIsThere) {
        return again(guardianIsThere, typed, problems);
    }

    UnsealingPage mending(String reason, Problem problem) {
        return again(guardian, reason, List.of(problem));
    }

    private UnsealingPage again(boolean guardianIsThere, String words, List<Problem> found) {
        return new UnsealingPage(
                id, severity, contribution, closed, reach, guardianIsThere, mayAsk, requests, words, found);
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean isEmpty() {
        return !reach && !guardian;
    }

    /** What the reader asked for and may look at now. */
    public Optional<Request> shown() {
        return requests.stream()
                .filter(one -> one.mine() && one.state() == State.SHOWN)
                .findFirst();
    }
}
