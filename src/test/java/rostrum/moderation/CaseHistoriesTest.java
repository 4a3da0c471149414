package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever moderators, authors and leads do, in whatever order and however late: a case is decided once. */
class CaseHistoriesTest {
    private static final Instant START = Instant.parse("2027-01-04T16:00:00Z");
    private static final List<String> MODERATORS = List.of("amal", "boris", "chen");
    private static final Set<State> OUT = Set.of(State.WITHDRAWN, State.ESCALATED, State.HIDDEN, State.DOUBTED);
    private static final Set<State> READ_AGAIN = Set.of(State.HIDDEN, State.APPROVED, State.ESCALATED);

    private enum Act {
        LEASE,
        APPROVE,
        REDACT,
        PROPOSE,
        ACCEPT,
        DECLINE,
        HOLD,
        RELEASE,
        FLAG,
        REOPEN,
        STRANGE,
        ERASE,
        REJECT,
        ESCALATE,
        PASS,
        WITHDRAW,
        APPEAL,
        REPORT,
        REPORT_MORE,
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
            if (before.isShown() && before != State.DOUBTED) assertTrue(OUT.contains(next.state()));
            if (before == State.REJECTED && !next.by().equals("lead")) assertEquals(State.QUEUED, next.state());
            if (before == State.REJECTED || before == State.PROPOSED) assertFalse(MODERATORS.contains(next.by()));
            if (before == State.DOUBTED && MODERATORS.contains(next.by()))
                assertTrue(READ_AGAIN.contains(next.state()));
            else if (before.isShown() && MODERATORS.contains(next.by())) assertEquals(State.HIDDEN, next.state());
        }
    }

    /** Each step goes along an edge, and begins where the one before it ended: where it stands is the sum of its steps. */
    @Property
    void itStandsWhereItsStepsLead(@ForAll("histories") List<Step> steps) {
        var play = new Play(steps);
        var state = State.QUEUED;
        for (var made : play.decisions) {
            assertEquals(state, made.was());
            assertTrue(state.leadsTo(made.state()), state + " to " + made.state());
            state = made.state();
        }
        assertEquals(state, play.subject.state());
    }

    /** Of many that were sent in, each is in one state, and all of them are somewhere. */
    @Property(tries = 100)
    void whatWasSentInIsTheSumOverAllStates(@ForAll @Size(max = 12) List<@From("histories") List<Step>> histories) {
        var plays = histories.stream().map(Play::new).toList();
        var sum = Arrays.stream(State.values())
                .mapToLong(state -> plays.stream()
                        .filter(play -> play.subject.state() == state)
                        .count())
                .sum();
        var audited = plays.stream().mapToInt(play -> play.decisions.size()).sum();
        var steps = plays.stream().mapToInt(play -> play.subject.version() - 1).sum();

        assertEquals(histories.size(), sum);
        assertEquals(steps, audited, "one note for each step");
    }

    /** Others read the author’s words, or what a moderator left of them, or what the author agreed to. */
    @Property
    void othersReadOnlyWhatSomebodyAllowed(@ForAll("histories") List<Step> steps) {
        var play = new Play(steps);

        for (var made : play.decisions) {
            var told = play.told.getOrDefault(made, "");
            if (!made.state().isShown()) assertEquals("", told);
            if (made.state() == State.REDACTED) assertEquals("Redacted", told);
            if (told.equals("Proposed"))
                assertTrue(play.decisions.stream().anyMatch(one -> one.act().equals("accepted")));
        }
    }

    /** However often readers flag: a moderator’s second yes stands. */
    @Property
    void flagsHideItOnceAtMostAfterAYes(@ForAll("histories") List<Step> steps) {
        var vouched = false;
        for (var made : new Play(steps).decisions) {
            if (made.act().equals("flagged")) assertFalse(vouched);
            vouched |= Set.of(State.HIDDEN, State.DOUBTED).contains(made.was())
                    && made.state().isShown();
        }
    }

    @Property
    void oneReaderHidesItOnce(@ForAll("histories") List<Step> steps) {
        var play = new Play(steps);

        var hidden = play.decisions.stream()
                .filter(made -> made.act().equals("reported"))
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
        final Map<Decision, String> told = new IdentityHashMap<>();
        final List<String> quarrels = new ArrayList<>();
        private final Set<String> tellers = new HashSet<>();
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
                case APPROVE -> add(subject.decide(Ruling.of(State.APPROVED), claim, now));
                case REDACT -> add(subject.decide(new Ruling(State.REDACTED, Reason.R01, "Redacted"), claim, now));
                case PROPOSE -> add(subject.decide(new Ruling(State.PROPOSED, Reason.R04, "Proposed"), claim, now));
                case HOLD -> add(subject.decide(new Ruling(State.HELD, Reason.R04), claim, now));
                case RELEASE -> add(subject.decide(Ruling.of(State.QUEUED), claim, now));
                case REJECT -> add(subject.decide(new Ruling(State.REJECTED, Reason.R04), claim, now));
                case ESCALATE -> add(subject.decide(Ruling.of(State.ESCALATED), claim, now));
                case PASS -> pass(step.who, claim);
                case STRANGE -> {
                    if (subject.passAsStranger(claim, now)) given.remove(step.who);
                }
                case ACCEPT -> add(subject.accept(now));
                case DECLINE -> add(last().flatMap(made -> subject.decline(made, Decision.AUTHOR, now)));
                case FLAG -> add(subject.flag(step.who, now));
                case REOPEN -> add(subject.reopen(step.who, now));
                case WITHDRAW -> add(subject.withdraw(now));
                case ERASE -> {
                    if (step.seconds == 7) add(subject.erase("nothing", now));
                }
                case APPEAL -> add(last().flatMap(made -> subject.appeal(made, now)));
                case REPORT -> report(step.who, true);
                case REPORT_MORE -> report(step.who, false);
                case SEND_BACK -> add(subject.sendBack("lead", now));
                case CLOSE -> add(subject.close("lead", now));
            }
            if (!subject.state().isClaimed()) given.clear();
        }

        /** Of two who tell of it the second one always hides it. */
        private void report(String who, boolean mayHide) {
            var news = tellers.add(who);
            add(subject.report(who, mayHide, now));
            if (news && (mayHide || tellers.size() > 1))
                assertFalse(subject.state().isShown());
        }

        private void add(Optional<Decision> made) {
            made.ifPresent(decision -> {
                decisions.add(decision);
                told.put(decision, subject.announce(decision, now).words());
                given.clear();
            });
        }

        private Optional<Decision> last() {
            return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
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
