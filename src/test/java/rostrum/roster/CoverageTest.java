package rostrum.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rostrum.platform.Span;

/** Every minute in which a room is open is kept, or told as a gap; wherever the meeting is, and when its clocks change. */
class CoverageTest {
    private static final Instant TEN = Instant.parse("2027-02-01T10:00:00Z");
    private static final Span DAY = hours(0, 8);

    /** In each of these the clocks change within the three days that begin here. */
    private record Place(ZoneId zone, LocalDate begins) {
        static final List<Place> ALL = List.of(
                new Place(ZoneId.of("Europe/Zurich"), LocalDate.of(2027, 3, 27)),
                new Place(ZoneId.of("Europe/Zurich"), LocalDate.of(2027, 10, 30)),
                new Place(ZoneId.of("America/New_York"), LocalDate.of(2027, 3, 13)),
                new Place(ZoneId.of("Australia/Lord_Howe"), LocalDate.of(2027, 4, 3)),
                new Place(ZoneId.of("Africa/Cairo"), LocalDate.of(2027, 4, 29)),
                new Place(ZoneId.of("Asia/Kathmandu"), LocalDate.of(2027, 6, 1)));

        /** As it is typed on the page: so many quarters of an hour into the three days, by the clock on the wall. */
        Instant at(int quarter) {
            return LocalDateTime.of(begins, java.time.LocalTime.MIDNIGHT)
                    .plusMinutes(15L * quarter)
                    .atZone(zone)
                    .toInstant();
        }
    }

    private record Typed(int from, int quarters, String staff, Task task) {
        Span span(Place place) {
            return new Span(place.at(from), place.at(from + quarters));
        }

        Turn turn(Place place) {
            return new Turn(staff, task, span(place));
        }
    }

    @Property(tries = 120)
    void everyOpenMinuteIsKeptOrToldAsAGap(
            @ForAll("places") Place place, @ForAll("typed") List<Typed> open, @ForAll("typed") List<Typed> shifts) {
        var coverage = coverage(place, open, shifts);
        var gaps = coverage.gaps();

        for (var at = place.at(0); at.isBefore(place.at(3 * 96)); at = at.plus(Duration.ofMinutes(1)))
            for (var task : Task.values())
                assertEquals(lacking(coverage, task, at), told(gaps, task, at), task + " " + at);
    }

    @Property(tries = 120)
    void gapsOfOneKindNeverMeetNorAreEmpty(
            @ForAll("places") Place place, @ForAll("typed") List<Typed> open, @ForAll("typed") List<Typed> shifts) {
        var gaps = new ArrayList<>(coverage(place, open, shifts).gaps());

        for (var one : gaps) {
            assertFalse(one.span().isEmpty());
            for (var other : gaps)
                if (one != other && one.task() == other.task())
                    assertFalse(one.span().meets(other.span()));
        }
    }

    /** What children read: the first minute with two moderators is the one that is told. */
    @Property(tries = 120)
    void enoughIsToldFromTheFirstInstantOn(
            @ForAll("places") Place place, @ForAll("typed") List<Typed> open, @ForAll("typed") List<Typed> shifts) {
        var coverage = coverage(place, open, shifts);
        for (var within : coverage.open()) {
            Optional<Instant> first = Optional.empty();
            for (var at = within.from(); within.holds(at) && first.isEmpty(); at = at.plus(Duration.ofMinutes(1)))
                if (present(coverage, Task.MODERATOR, at) >= 2) first = Optional.of(at);

            assertEquals(first, coverage.enoughFrom(Task.MODERATOR, within));
        }
    }

    @Example
    void oneModeratorIsNotTwo() {
        var turns = List.of(turn("a", Task.MODERATOR, 0, 8), turn("b", Task.MODERATOR, 0, 5), lead(), deputy());

        assertEquals(List.of(new Gap(Task.MODERATOR, 1, hours(5, 8))), new Coverage(List.of(DAY), turns).gaps());
    }

    @Example
    void theSamePersonTwiceIsOne() {
        var turns = List.of(turn("a", Task.MODERATOR, 0, 8), turn("a", Task.MODERATOR, 0, 8), lead(), deputy());

        assertEquals(List.of(new Gap(Task.MODERATOR, 1, DAY)), new Coverage(List.of(DAY), turns).gaps());
    }

    @Example
    void nobodyIsNeededWhereNothingIsOpen() {
        assertTrue(new Coverage(List.of(), List.of()).gaps().isEmpty());
    }

    @Example
    void twoRoomsThatOverlapAreOneStretch() {
        var open = List.of(hours(0, 5), hours(3, 8));

        assertEquals(List.of(new Gap(Task.LEAD, 0, DAY)), gapsOf(Task.LEAD, new Coverage(open, List.of())));
    }

    private static List<Gap> gapsOf(Task task, Coverage coverage) {
        return coverage.gaps().stream().filter(gap -> gap.task() == task).toList();
    }

    private static Coverage coverage(Place place, List<Typed> open, List<Typed> shifts) {
        return new Coverage(
                open.stream()
                        .map(one -> one.span(place))
                        .filter(span -> !span.isEmpty())
                        .toList(),
                shifts.stream()
                        .map(one -> one.turn(place))
                        .filter(turn -> !turn.span().isEmpty())
                        .toList());
    }

    private static boolean lacking(Coverage coverage, Task task, Instant at) {
        return coverage.open().stream().anyMatch(span -> span.holds(at)) && present(coverage, task, at) < task.needed();
    }

    private static long present(Coverage coverage, Task task, Instant at) {
        return coverage.turns().stream()
                .filter(turn -> turn.task() == task && turn.span().holds(at))
                .map(Turn::staff)
                .distinct()
                .count();
    }

    private static boolean told(List<Gap> gaps, Task task, Instant at) {
        return gaps.stream().anyMatch(gap -> gap.task() == task && gap.span().holds(at));
    }

    private static Turn lead() {
        return turn("l", Task.LEAD, 0, 8);
    }

    private static Turn deputy() {
        return turn("d", Task.DEPUTY, 0, 8);
    }

    private static Turn turn(String staff, Task task, int from, int to) {
        return new Turn(staff, task, hours(from, to));
    }

    private static Span hours(int from, int to) {
        return new Span(TEN.plus(Duration.ofHours(from)), TEN.plus(Duration.ofHours(to)));
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(Place.ALL);
    }

    @Provide
    Arbitrary<List<Typed>> typed() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3 * 96 - 1),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(Task.class))
                .as(Typed::new)
                .list()
                .ofMaxSize(8);
    }
}
