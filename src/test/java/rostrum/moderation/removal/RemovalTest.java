package rostrum.moderation.removal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
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
import rostrum.moderation.Reason;
import rostrum.people.ParticipantKey;

/** Three different people, whatever the order in which they click. */
class RemovalTest {
    private static final Instant FOUR = Instant.parse("2027-02-01T16:00:00Z");
    private static final List<String> LEADS = List.of("ana", "ben", "cy");

    private record Event(String what, String by, int hours) {}

    @Property
    void nobodyHasTwoParts(@ForAll("histories") List<Event> events, @ForAll("leads") String asker) {
        var removal = asked(asker);
        var now = FOUR;
        var parts = new HashSet<>(Set.of(asker));
        for (var event : events) {
            now = now.plus(Duration.ofHours(event.hours()));
            if (event.what().equals("appeal")) removal.appeal("No", now);
            else if (does(removal, event, now)) assertTrue(parts.add(event.by()), event.toString());
        }
    }

    /** It is in force from the signature on, until an appeal overturns it. */
    @Property
    void itIsInForceBetweenTheSignatureAndAnOverturn(
            @ForAll("histories") List<Event> events, @ForAll("leads") String asker) {
        var removal = asked(asker);
        var now = FOUR;
        var expected = false;
        for (var event : events) {
            now = now.plus(Duration.ofHours(event.hours()));
            var done = event.what().equals("appeal") ? removal.appeal("No", now) : does(removal, event, now);
            if (done && event.what().equals("sign")) expected = true;
            if (done && event.what().equals("overturn")) expected = false;
            assertEquals(expected, removal.isInForce());
        }
    }

    @Example
    void anAppealHasSevenDaysAndComesOnce() {
        var removal = asked("moderator-1");
        assertFalse(removal.appeal("Not yet", FOUR), "there is nothing to appeal against");
        removal.sign("ana", FOUR);

        assertTrue(removal.mayAppeal(FOUR.plus(Duration.ofDays(7)).minusSeconds(1)));
        assertFalse(removal.appeal("Too late", FOUR.plus(Duration.ofDays(7))));
        assertTrue(removal.appeal("No", FOUR.plusSeconds(1)));
        assertFalse(removal.appeal("No", FOUR.plusSeconds(2)));
    }

    @Example
    void somebodyIsLeftForTheAppeal() {
        var removal = asked("ana");

        assertFalse(removal.leavesSomebody(List.of("ana", "ben"), "ben"));
        assertTrue(removal.leavesSomebody(List.of("ana", "ben", "cy"), "ben"));
        assertTrue(asked("moderator-1").leavesSomebody(List.of("ana", "ben"), "ben"));
    }

    @Example
    void whoTellsOfHarmIsNotRemovedForIt() {
        for (var harm : List.of(Reason.R08, Reason.R09, Reason.R10)) {
            var typed = new AskForm(harm.name(), "Because");
            assertEquals(
                    List.of("removal.problem.reason"),
                    typed.problems().stream().map(one -> one.key()).toList());
        }
        assertEquals(List.of(), new AskForm("R04", "Because").problems());
    }

    private static boolean does(Removal removal, Event event, Instant now) {
        return switch (event.what()) {
            case "sign" -> removal.sign(event.by(), now);
            case "overturn" -> removal.answer(event.by(), false, now);
            default -> removal.answer(event.by(), true, now);
        };
    }

    private static Removal asked(String by) {
        var asked = new Asked(new ParticipantKey("p"), "c", "post", Reason.R04, "Again and again", by);
        return new Removal("r", asked, FOUR);
    }

    @Provide
    Arbitrary<String> leads() {
        return Arbitraries.of(LEADS);
    }

    @Provide
    Arbitrary<List<Event>> histories() {
        return Combinators.combine(
                        Arbitraries.of("sign", "sign", "appeal", "overturn", "uphold"),
                        Arbitraries.of(LEADS),
                        Arbitraries.integers().between(0, 60))
                .as(Event::new)
                .list()
                .ofMaxSize(15);
    }
}
