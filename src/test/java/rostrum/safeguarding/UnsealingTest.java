package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.safeguarding.Told.FOUR;
import static rostrum.safeguarding.Told.after;
import static rostrum.safeguarding.Told.byForm;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A contact is shown to who asked, when another agreed, for an hour: in no other case whatsoever. */
class UnsealingTest {
    private static final Unsealing ASKED = new Unsealing("u", "To call an ambulance", "lead", FOUR, null);

    @Example
    void aloneNobodySeesAnything() {
        assertFalse(ASKED.shows("lead", byForm(Severity.S1), FOUR));
        assertFalse(ASKED.mayAnswer("lead", byForm(Severity.S1), FOUR));
    }

    @Example
    void withASecondPersonWhoAskedSeesItForAnHour() {
        var given = granted("deputy");

        assertTrue(given.shows("lead", byForm(Severity.S1), FOUR.plus(Duration.ofMinutes(59))));
        assertFalse(given.shows("lead", byForm(Severity.S1), FOUR.plus(Duration.ofMinutes(60))));
        assertFalse(given.shows("deputy", byForm(Severity.S1), FOUR));
    }

    @Example
    void theSameNameTwiceIsOnePerson() {
        assertFalse(granted("lead").shows("lead", byForm(Severity.S1), FOUR));
    }

    @Example
    void whatWasRefusedIsNotShown() {
        var refused = answered(false, "deputy");

        assertFalse(refused.shows("lead", byForm(Severity.S1), FOUR));
        assertFalse(refused.waits(byForm(Severity.S1), FOUR));
    }

    @Example
    void nobodyAgreesTheNextDay() {
        assertTrue(ASKED.mayAnswer("deputy", byForm(Severity.S1), FOUR.plus(Duration.ofHours(23))));
        assertFalse(ASKED.mayAnswer("deputy", byForm(Severity.S1), FOUR.plus(Duration.ofHours(24))));
    }

    @Example
    void theEndOfTheCaseIsTheEndOfIt() {
        var closed = after(byForm(Severity.S4), "deputy", Act.DECIDED, Outcome.ACTION.name());

        assertFalse(granted("deputy").shows("lead", closed, FOUR));
        assertFalse(ASKED.mayAnswer("deputy", closed, FOUR));
    }

    @Example
    void whoIsAccusedCountsForNothingInEitherPlace() {
        var helper = after(byForm(Severity.S1), "third", Act.STAFF, "deputy");
        var asker = after(byForm(Severity.S1), "third", Act.STAFF, "lead");

        assertFalse(ASKED.mayAnswer("deputy", helper, FOUR));
        assertFalse(granted("deputy").shows("lead", helper, FOUR));
        assertFalse(granted("deputy").shows("lead", asker, FOUR));
        assertFalse(ASKED.mayAnswer("deputy", asker, FOUR));
    }

    @Example
    void askingAgainIsAskingOnceWhileItLives() {
        var open = byForm(Severity.S1);

        assertTrue(ASKED.isAlive("lead", open, FOUR));
        assertTrue(granted("deputy").isAlive("lead", open, FOUR));
        assertFalse(ASKED.isAlive("deputy", open, FOUR));
        assertFalse(granted("deputy").isAlive("lead", open, FOUR.plus(Unsealing.LASTS)));
    }

    @Property
    void itIsShownExactlyWhereTwoDifferentPeopleWhoAreNotAccusedAgreedLessThanAnHourAgo(
            @ForAll("people") String asked,
            @ForAll("people") String answered,
            @ForAll("people") String looks,
            @ForAll @Size(max = 2) List<@From("people") String> accused,
            @ForAll boolean granted,
            @ForAll boolean closed,
            @ForAll @IntRange(max = 120) int minutes) {
        var of = byForm(Severity.S4);
        for (var name : accused.stream().distinct().toList()) of = after(of, "somebody", Act.STAFF, name);
        if (closed) of = closed(of);
        var one = new Unsealing("u", "r", asked, FOUR, new Unsealing.Answer(granted, answered, FOUR));

        var allowed = granted
                && !closed
                && looks.equals(asked)
                && !answered.equals(asked)
                && !accused.contains(asked)
                && !accused.contains(answered)
                && minutes < 60;
        assertEquals(allowed, one.shows(looks, of, FOUR.plus(Duration.ofMinutes(minutes))));
    }

    /** One signature closes what is not grave, two what is about staff. */
    private static HarmCase closed(HarmCase of) {
        var decided = after(of, "one", Act.DECIDED, Outcome.ACTION.name());
        return decided.isClosed() ? decided : after(decided, "other", Act.SIGNED, "");
    }

    @Provide
    Arbitrary<String> people() {
        return Arbitraries.of("lead", "deputy", "third");
    }

    private static Unsealing granted(String by) {
        return answered(true, by);
    }

    private static Unsealing answered(boolean granted, String by) {
        return new Unsealing("u", ASKED.reason(), "lead", FOUR, new Unsealing.Answer(granted, by, FOUR));
    }
}
