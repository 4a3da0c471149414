package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Share;
import rostrum.room.Choice;

/** What is told of groups of opinion, and what is not. */
class GroupedTest {
    private static final int STATEMENTS = 12;
    /** Everybody agrees with the first one; the camps part on all others. */
    private static final int COMMON = 0;

    @Test
    void campsAreToldWithWhatTheyShareAndWhatPartsThem() {
        var opinions = opinions(120, 90, 1);

        assertEquals(Opinions.Finding.GROUPS, opinions.finding());
        assertEquals(
                List.of(120, 90),
                opinions.groups().stream()
                        .map(group -> group.people().rounded())
                        .toList());
        assertEquals(
                List.of(1),
                opinions.shared().stream()
                        .map(Opinions.Shared::statement)
                        .distinct()
                        .toList());
        assertTrue(opinions.marks().stream().noneMatch(mark -> mark.statement() == 1));
        assertEquals(
                opinions.marks().stream()
                        .map(Opinions.Mark::statement)
                        .distinct()
                        .toList(),
                opinions.marks().stream().map(Opinions.Mark::statement).toList(),
                "with what one of two groups agrees more often the other one does not");
        assertTrue(opinions.marks().stream().allMatch(mark -> mark.choice() == Choice.AGREE));
        assertEquals(
                List.of(1),
                opinions.everywhere().stream().map(Opinions.Shared::statement).toList());
        for (var row : opinions.rows()) assertEquals(2, row.agree().size());
    }

    /** Whatever the sizes: no group is told with few people, no share of few votes, and nothing without its figures. */
    @Property(tries = 25)
    void nothingIsToldOfFew(
            @ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int other, @ForAll long seed) {
        var opinions = opinions(one, other, seed);

        if (one + other < Disclosure.GROUP) assertEquals(Opinions.Finding.FEW, opinions.finding());
        for (var group : opinions.groups()) assertTrue(group.people().rounded() >= 20);
        for (var row : opinions.rows())
            for (int group = 0; group < row.votes().size(); group++)
                if (row.votes().get(group).isHidden())
                    assertTrue(Stream.of(row.agree().get(group), row.disagree().get(group))
                            .noneMatch(share -> share.kind() == Share.Kind.TOLD));
        for (var mark : opinions.marks())
            assertTrue(opinions.rows().stream().anyMatch(row -> row.bearsOut(mark)), () -> mark + " cannot be seen");
        assertTrue(opinions.shared().stream().allMatch(shared -> shared.least() <= 90));
        if (opinions.finding() != Opinions.Finding.GROUPS) assertEquals(List.of(), opinions.groups());
    }

    @Test
    void whereNobodyLeansNoGroupsAreTold() {
        var random = new Random(3);
        var voters = voters(100, (person, at) -> Choice.values()[random.nextInt(3)]);

        assertEquals(Opinions.Finding.UNSTABLE, told(voters).finding());
    }

    private static Opinions opinions(int one, int other, long seed) {
        var random = new Random(seed);
        return told(voters(one + other, (person, at) -> {
            var agrees = at == COMMON || person < one == (at % 2 == 0);
            return agrees != (random.nextInt(10) == 0) ? Choice.AGREE : Choice.DISAGREE;
        }));
    }

    private interface Habit {
        Choice choice(int person, int statement);
    }

    private static List<Record.Voter> voters(int count, Habit habit) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Record.Voter(
                        "p" + at,
                        at % 2 == 0 ? AgeBand.FROM_13 : AgeBand.FROM_16,
                        at % 4 < 2 ? Region.AFR : Region.EUR,
                        IntStream.range(0, STATEMENTS)
                                .boxed()
                                .collect(Collectors.toMap(one -> "s" + one, one -> habit.choice(at, one)))))
                .toList();
    }

    private static Opinions told(List<Record.Voter> voters) {
        var tallies = IntStream.range(0, STATEMENTS)
                .mapToObj(at -> new Tally(
                        "s" + at,
                        "Statement " + at,
                        Language.EN,
                        count(voters, at, Choice.AGREE),
                        count(voters, at, Choice.DISAGREE),
                        count(voters, at, Choice.PASS)))
                .toList();
        var people = voters.stream()
                .map(voter -> new Record.Person("a" + voter.key(), voter.band(), voter.region(), Map.of()))
                .toList();
        var record = new Record("c", people, tallies, voters, List.of(), people.size());
        return Analysis.of(record, List.of()).opinions();
    }

    private static int count(List<Record.Voter> voters, int statement, Choice choice) {
        return (int) voters.stream()
                .filter(voter -> voter.votes().get("s" + statement) == choice)
                .count();
    }
}
