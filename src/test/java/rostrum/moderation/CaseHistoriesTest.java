package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever moderators, authors and leads do, in whatever order and however late: a case is decided once. */
class CaseHistoriesTest {
    private static final Instant START = Instant.parse("2027-01-04T16:00:00Z");
    private static final List<String> MODERATORS = List.of("amal", "boris", "chen");
    private static final Set<State> OUT = Set.of(State.WITHDRAWN, State.ESCALATED);

    private enum Act {
        LEASE,
        APPROVE,
        REJECT,
        ESCALATE,
        PASS,
        WITHDRAW,
        APPEAL,
        REPORT,
        SEND_BACK,
        CLOSE
    }

    private record Step(Act act, String who, int seconds, boolean stale) {}

    @Property
    void eachRevisionIsDecidedAtMostOnce(@ForAll("histories") List<Step> steps) {
        var play = new Play(steps);

        var revisions = play.decisions.stream()
                .map(made -> made.settled(ZoneOffset.UTC).revision())
                .toList();
        assertEquals(new HashSet<>(revisions).size(), revisions.size());
        assertEquals(play.decisions.size() + 1, play.subject.version());
    }

    /** After a decision authors take back or doubt, readers tell of harm, and the lead ends it; no moderator does. */
    @Property
    void noModeratorActsAfterADecision(@ForAll("histories") List<Step> steps) {
        var play = new Play(steps);

        for (int i = 1; i < play.decisions.size(); i++) {
            var before = play.decisions.get(i - 1).state();
            var next = play.decisions.get(i);
            assertNotEquals(State.WITHDRAWN, before);
            if (before == State.APPROVED) assertTrue(OUT.contains(next.state()));
            if (before == State.REJECTED && !next.by().equals("lead")) assertEquals(State.QUEUED, next.state());
            if (before == State.APPROVED || before == State.REJECTED) assertFalse(MODERATORS.contains(next.by()));
        }
    }

    @Property
    void oneReaderHidesItOnce(@ForAll("histories") List<Step> steps) {
        var play = new Play(steps);

        var hidden = play.decisions.stream()
                .filter(made -> made.by().equals(Decision.READER))
                .count();
        assertTrue(hidden <= MODERATORS.size());
    }

    @Property
    void nothingComesBackFromTheLeadsEnd(@ForAll("histories") List<Step> steps) {
        var play = new Play(steps);
        var before = play.subject.state();
        if (play.subject.close("lead", play.now).isEmpty() || before == State.WITHDRAWN) return;

        steps.forEach(play::take);

        assertEquals(State.ESCALATED, play.subject.state());
    }

    @Property
    void aRejectionIsDoubtedOnceAndDecidedBySomebodyElse(@ForAll("histories") List<Step> steps) {
        var play = new Play(steps);

        var rejections = play.decisions.stream()
                .filter(made -> made.state() == State.REJECTED)
                .map(Decision::by)
                .toList();
        assertTrue(
                rejections.size() <= 2 && new HashSet<>(rejections).size() == rejections.size(), rejections::toString);
    }

    @Property
    void aLeaseIsNeverValidTwice(@ForAll("histories") List<Step> steps) {
        var play = new Play(steps);

        assertEquals(List.of(), play.quarrels);
    }

    @Property
    void itIsVisibleOnlyIfTheLastWordWasYes(@ForAll("histories") List<Step> steps) {
        var play = new Play(steps);

        var last = play.decisions.isEmpty()
                ? State.QUEUED
                : play.decisions.get(play.decisions.size() - 1).state();
        assertEquals(last, play.subject.state());
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.of(MODERATORS),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    /** One history, played through; everybody presents the last lease they were given, however old. */
    private static final class Play {
        final Case subject = CaseTest.a(Contribution.Kind.POST);
        final List<Decision> decisions = new ArrayList<>();
        final List<String> quarrels = new ArrayList<>();
        private final Map<String, Lease> given = new HashMap<>();
        private Instant now = START;
        private int tokens;

        Play(List<Step> steps) {
            steps.forEach(this::take);
        }

        private void take(Step step) {
            now = now.plusSeconds(step.seconds);
            var version = step.stale ? subject.version() - 1 : subject.version();
            var token = given.containsKey(step.who) ? given.get(step.who).token() : "none";
            var claim = new Claim(step.who, token, version);
            switch (step.act) {
                case LEASE -> lease(step.who);
                case APPROVE ->
                    subject.decide(Ruling.of(State.APPROVED), claim, now).ifPresent(decisions::add);
                case REJECT ->
                    subject.decide(new Ruling(State.REJECTED, Reason.R04), claim, now)
                            .ifPresent(decisions::add);
                case ESCALATE ->
                    subject.decide(Ruling.of(State.ESCALATED), claim, now).ifPresent(decisions::add);
                case PASS -> pass(step.who, claim);
                case WITHDRAW -> subject.withdraw(now).ifPresent(decisions::add);
                case APPEAL -> appeal();
                case REPORT -> subject.report(step.who, now).ifPresent(decisions::add);
                case SEND_BACK -> subject.sendBack("lead", now).ifPresent(decisions::add);
                case CLOSE -> subject.close("lead", now).ifPresent(decisions::add);
            }
            if (subject.state() != State.QUEUED) given.clear();
        }

        private void appeal() {
            if (decisions.isEmpty()) return;
            subject.appeal(decisions.get(decisions.size() - 1), now).ifPresent(decisions::add);
        }

        private void lease(String who) {
            subject.lease(who, "t" + tokens++, now).ifPresent(lease -> {
                given.forEach((other, held) -> {
                    if (!other.equals(who) && held.isLive(now)) quarrels.add(other + " and " + who);
                });
                given.put(who, lease);
            });
        }

        private void pass(String who, Claim claim) {
            if (subject.pass(claim, now)) given.remove(who);
        }
    }
}
