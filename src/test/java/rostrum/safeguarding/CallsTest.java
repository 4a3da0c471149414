package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.safeguarding.Told.FOUR;
import static rostrum.safeguarding.Told.aboutStaff;
import static rostrum.safeguarding.Told.after;
import static rostrum.safeguarding.Told.byForm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rostrum.platform.Language;

/** However often, however late and from however many nodes somebody looks: each call is made once, and none too early. */
class CallsTest {
    /** What happens after so many seconds: something to the case, or a look of one of the nodes. */
    private record Event(int seconds, String what, Severity severity) {}

    @Property
    void eachCallIsMadeOnceAndNeverEarly(@ForAll("histories") List<Event> events, @ForAll Severity first) {
        var play = new Play(first);

        events.forEach(play::happen);

        var keys = play.made.stream().map(one -> one.mark() + " " + one.kind()).toList();
        assertEquals(new HashSet<>(keys).size(), keys.size());
        assertEquals(List.of(), play.early);
    }

    /** Whoever looks finds all calls made whose time had come, unless what they were for was done before. */
    @Property
    void noCallIsForgotten(@ForAll("histories") List<Event> events, @ForAll Severity first) {
        var play = new Play(first);

        for (var event : events) {
            play.happen(event);
            play.look();
            for (var call : play.subject.countdown().due(play.now))
                assertTrue(Countdown.isMade(call, play.made), call.toString());
        }
    }

    /** By the table: while nobody acknowledges, the clock of the first telling never runs later than its severity says. */
    @Property
    void theClockIsNeverLaterThanTheTable(@ForAll("histories") List<Event> events, @ForAll Severity first) {
        var play = new Play(first);

        for (var event : events) {
            play.happen(event);
            if (play.subject.isClosed()) return;
            var latest = FOUR.plus(Severity.S4.decide());
            assertFalse(play.subject.countdown().decideBy().orElseThrow().isAfter(latest));
            if (play.subject.acknowledgement().isEmpty())
                assertFalse(play.subject
                        .countdown()
                        .acknowledgeBy()
                        .orElseThrow()
                        .isAfter(FOUR.plus(Severity.S4.acknowledge())));
        }
    }

    @Example
    void deputiesAreCalledWhenATimeIsOver() {
        var deputy = new Duty("deputy", true, "deputy@example.org", Language.EN);
        var lead = new Duty("lead", false, "lead@example.org", Language.EN);

        for (var kind : Call.Kind.values()) {
            var call = new Call(0, kind, FOUR);
            assertTrue(lead.answers(call, byForm(Severity.S2), false), kind.name());
            assertEquals(
                    Set.of(Call.Kind.ACKNOWLEDGE_FULL, Call.Kind.DECIDE_FULL).contains(kind),
                    deputy.answers(call, byForm(Severity.S2), false),
                    kind.name());
        }
    }

    @Example
    void whatIsAboutStaffCallsEverybodyButTheAccused() {
        var call = new Call(0, Call.Kind.TOLD, FOUR);
        var deputy = new Duty("deputy", true, "deputy@example.org", Language.EN);
        var accused = after(aboutStaff(Severity.S2), "deputy", Act.STAFF, "lead");

        assertTrue(deputy.answers(call, aboutStaff(Severity.S2), false));
        assertFalse(new Duty("lead", false, "lead@example.org", Language.EN).answers(call, accused, false));
    }

    @Example
    void whereThereIsNobodyElseTheDeputyIsCalledFirst() {
        assertTrue(new Duty("deputy", true, "deputy@example.org", Language.EN)
                .answers(new Call(0, Call.Kind.TOLD, FOUR), byForm(Severity.S4), true));
    }

    @Provide
    Arbitrary<List<Event>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9_000),
                        Arbitraries.of("look", "look", "look", "told", "acknowledge", "severity", "decide", "restart"),
                        Arbitraries.of(Severity.class))
                .as(Event::new)
                .list()
                .ofMaxSize(40);
    }

    /** The store of calls outlives every node; each node only knows what it reads there. */
    private static class Play {
        private final List<Call> made = new ArrayList<>();
        private final List<Call> early = new ArrayList<>();
        private HarmCase subject;
        private Instant now = FOUR;

        Play(Severity first) {
            subject = byForm(first);
        }

        void happen(Event event) {
            now = now.plusSeconds(event.seconds());
            switch (event.what()) {
                case "told" -> tell(event.severity());
                case "acknowledge" -> act(Act.ACKNOWLEDGED, "");
                case "severity" -> act(Act.SEVERITY, event.severity().name());
                case "decide" -> act(Act.DECIDED, "ACTION");
                default -> look();
            }
        }

        private void tell(Severity severity) {
            if (!subject.isClosed()) subject = Told.again(subject, severity, now);
        }

        private void act(Act act, String value) {
            subject.take(Told.order(subject, "lead", act, value), Told.LEADS, now)
                    .ifPresent(step -> subject = subject.with(step));
        }

        /** Two nodes look at the same moment; the row that one of them writes keeps the other from calling. */
        void look() {
            for (int node = 0; node < 2; node++)
                for (var call : subject.countdown().due(now)) {
                    if (Countdown.isMade(call, made)) continue;
                    made.add(call);
                    if (call.at().isAfter(now)) early.add(call);
                }
        }
    }
}
