package rostrum.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import rostrum.people.Role;
import rostrum.platform.Problem;
import rostrum.platform.Span;
import rostrum.staff.Papers;
import rostrum.staff.Trusted;

class TurnTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final Instant TEN = DAY.atTime(10, 0).toInstant(ZoneOffset.UTC);
    private static final Trusted AMAL = new Trusted("amal", Role.MODERATOR, new Papers(DAY, DAY.plusDays(9)));

    @Example
    void onlyWhoHasTheRoleIsPutOnDuty() {
        assertEquals(List.of("roster.problem.role.LEAD"), problems(turn("amal", Task.LEAD, 1), List.of()));
        assertEquals(List.of("roster.problem.role.MODERATOR"), problems(turn("bo", Task.MODERATOR, 1), List.of()));
        assertEquals(List.of(), problems(turn("amal", Task.MODERATOR, 1), List.of()));
    }

    @Example
    void papersHoldThroughTheWholeShift() {
        assertEquals(List.of(), problems(turn("amal", Task.MODERATOR, 14), List.of()), "until midnight");
        assertEquals(List.of("roster.problem.papers"), problems(turn("amal", Task.MODERATOR, 15), List.of()));
        var without = new Trusted("amal", Role.MODERATOR, new Papers(DAY, null));
        assertTrue(turn("amal", Task.MODERATOR, 1).standing(List.of(without)).isEmpty());
    }

    @Example
    void nobodyDoesTwoThingsAtOnce() {
        var planned = List.of(turn("amal", Task.MODERATOR, 2));

        assertEquals(List.of("roster.problem.twice"), problems(turn("amal", Task.MODERATOR, 1), planned));
        assertEquals(List.of(), problems(new Turn("amal", Task.MODERATOR, span(2, 4)), planned));
    }

    /** What was planned counts exactly as long as the papers hold, to the minute. */
    @Property
    void aTurnStandsWhileThePapersDo(
            @ForAll @IntRange(max = 4000) int from, @ForAll @IntRange(min = 1, max = 4000) int length) {
        var start = TEN.plus(Duration.ofMinutes(from));
        var planned = new Turn("amal", Task.MODERATOR, new Span(start, start.plus(Duration.ofMinutes(length))));

        var stands = planned.standing(List.of(AMAL));

        for (var at = start; planned.span().holds(at); at = at.plus(Duration.ofMinutes(1))) {
            var now = at;
            var holds = !LocalDate.ofInstant(at, ZoneOffset.UTC).isAfter(DAY);
            assertEquals(holds, stands.filter(turn -> turn.span().holds(now)).isPresent());
        }
    }

    @Example
    void whoIsOnDutyNowAndWhoIsNext() {
        var turns = List.of(turn("lead", Task.LEAD, 2), new Turn("deputy", Task.DEPUTY, span(1, 3)));

        assertEquals(
                new Watch(Set.of("lead"), Set.of(), Set.of("lead"), Optional.of(TEN.plus(Duration.ofHours(1)))),
                Watch.of(turns, TEN));
        assertEquals(
                new Watch(Set.of(), Set.of("deputy"), Set.of("deputy"), Optional.empty()),
                Watch.of(turns, TEN.plus(Duration.ofHours(2))));
    }

    @Example
    void nobodyIsReliedOnForMinutesInATurnLongerThanADay() {
        var watch = Watch.of(List.of(turn("lead", Task.LEAD, 25), turn("deputy", Task.DEPUTY, 24)), TEN);

        assertEquals(Set.of("lead"), watch.leads(), "is on duty all the same");
        assertEquals(Set.of("deputy"), watch.awake());
    }

    private static List<String> problems(Turn turn, List<Turn> others) {
        return turn.problems(List.of(AMAL), others).stream().map(Problem::key).toList();
    }

    private static Turn turn(String staff, Task task, int hours) {
        return new Turn(staff, task, span(0, hours));
    }

    private static Span span(int from, int to) {
        return new Span(TEN.plus(Duration.ofHours(from)), TEN.plus(Duration.ofHours(to)));
    }
}
