package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rostrum.safeguarding.Told.FOUR;
import static rostrum.safeguarding.Told.aboutStaff;
import static rostrum.safeguarding.Told.after;
import static rostrum.safeguarding.Told.byForm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.roster.Watch;

/** Who is called first follows the roster; nobody is ever left uncalled because of it. */
class CallListTest {
    private static final Duty ANA = new Duty("ana", false, "ana@example.org", Language.EN);
    private static final Duty BEN = new Duty("ben", false, "ben@example.org", Language.EN);
    private static final Duty CY = new Duty("cy", true, "cy@example.org", Language.EN);
    private static final List<Duty> ALL = List.of(ANA, BEN, CY);

    @Test
    void theLeadOnDutyIsCalledFirst() {
        assertEquals(Set.of("ben"), called(Call.Kind.TOLD, on(Set.of("ben"), Set.of("ana"))));
        assertEquals(Set.of("ben"), called(Call.Kind.ACKNOWLEDGE_HALF, on(Set.of("ben"), Set.of("ana"))));
    }

    @Test
    void everybodyIsCalledWhenATimeIsOver() {
        assertEquals(Set.of("ana", "ben", "cy"), called(Call.Kind.ACKNOWLEDGE_FULL, on(Set.of("ben"), Set.of("ana"))));
    }

    @Test
    void theDeputyOnDutyStandsInForALeadWithoutAnAddress() {
        assertEquals(Set.of("cy"), called(Call.Kind.TOLD, on(Set.of("dora"), Set.of("cy"))));
    }

    @Test
    void withoutARosterItIsAsTheLeadsWroteItDown() {
        assertEquals(Set.of("ana", "ben"), called(Call.Kind.TOLD, Watch.NOBODY));
        assertEquals(Set.of("ana", "ben"), called(Call.Kind.TOLD, on(Set.of("dora"), Set.of("eli"))));
    }

    @Test
    void whoIsAccusedIsNotCalledHoweverTheRosterIsPlanned() {
        var accused = after(aboutStaff(Severity.S2), "ana", Act.STAFF, "ben");
        var list = new CallList(accused, ALL).during(on(Set.of("ben"), Set.of()));

        assertEquals(Set.of("ana", "cy"), names(list.of(new Call(0, Call.Kind.TOLD, FOUR))));
    }

    @Test
    void whoLeftIsNotCalledAndWhoIsLeftIsCalledFirst() {
        var told = new Call(0, Call.Kind.TOLD, FOUR);
        var left = new CallList(byForm(Severity.S2), List.of(ANA, CY)).among(Set.of("cy"));

        assertEquals(Set.of("cy"), names(left.during(Watch.NOBODY).of(told)));
        assertEquals(
                Set.of("cy"), names(left.during(on(Set.of("ana"), Set.of())).of(told)));
    }

    private static Set<String> called(Call.Kind kind, Watch watch) {
        return names(new CallList(byForm(Severity.S2), ALL).during(watch).of(new Call(0, kind, FOUR)));
    }

    private static Set<String> names(List<Duty> duties) {
        return duties.stream().map(Duty::staff).collect(Collectors.toSet());
    }

    private static Watch on(Set<String> leads, Set<String> deputies) {
        return new Watch(leads, deputies, Set.of(), Optional.empty());
    }
}
