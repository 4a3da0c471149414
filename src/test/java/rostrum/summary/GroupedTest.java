package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
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
import rostrum.summary.opinion.Ballot;

/** What is told of groups of opinion, and what is not. */
class GroupedTest {
    private static final int STATEMENTS = 12;
    /** Everybody agrees with the first one; the camps part on all others. */
    private static final int COMMON = 0;

    @Test
    void campsAreToldWithWhatTheyShareAndWhatPartsThem() {
        var opinions = opinions(120, 90, 1);

        assertEquals(Opinions.Finding.GROUPS, opinions.finding());
        assertEquals(List.of(120, 90), opinions.groups().stream().map(group -> group.people().rounded()).toList());
        assertEquals(List.of(1), opinions.shared().stream().map(Opinions.Shared::statement).distinct().toList());
        assertTrue(opinions.marks().stream().noneMatch(mark -> mark.statement() == 1));
        assertEquals(List.of(1, 2), opinions.marks().stream().map(Opinions.Mark::group).distinct().toList());
        assertEquals(List.of(1), opinions.everywhere().stream().map(Opinions.Shared::statement).toList());
        for (var row : opinions.rows()) assertEquals(2, row.agree().size());
    }

    /** Whatever the sizes: no group is told with few people, no share of few votes, and nothing without its figures. */
    @Property(tries = 25)
    void nothingIsToldOfFew(@ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int other, @ForAll long seed) {
        var opinions = opinions(one, other, seed);

        if (one + other < Disclosure.GROUP) assertEquals(Opinions.Finding.FEW, opinions.finding());
        for (var group : opinions.groups()) assertTrue(group.people().rounded() >= 20);
        for (var row : opinions.rows())
            for (int group = 0; group < row.votes().size(); group++)
                if (row.votes().get(group).isHidden())
                    assertEquals(List.of(Share.UNTOLD, Share.UNTOLD), List.of(row.agree().get(group), row.disagree().get(group)));
        var told = opinions.rows().stream().map(Opinions.Row::statement).toList();
        assertTrue(opinions.shared().stream().allMatch(shared -> told.contains(shared.statement())));
        assertTrue(opinions.marks().stream().allMatch(mark -> told.contains(mark.statement())));
        if (opinions.finding() != Opinions.Finding.GROUPS) assertEquals(List.of(), opinions.groups());
    }

    @Test
    void whereNobodyLeansNoGroupsAreTold() {
        var random = new Random(3);
        var people = people(100);
        var ballots = people.stream()
                .flatMap(person -> IntStream.range(0, STATEMENTS)
                        .mapToObj(at -> new Ballot(person.key(), "s" + at, Choice.values()[random.nextInt(3)])))
                .toList();

        assertEquals(Opinions.Finding.UNSTABLE, told(people, ballots).finding());
    }

    private static Opinions opinions(int one, int other, long seed) {
        var random = new Random(seed);
        var people = people(one + other);
        var ballots = new ArrayList<Ballot>();
        for (int person = 0; person < people.size(); person++)
            for (int at = 0; at < STATEMENTS; at++) {
                var agrees = at == COMMON || person < one == (at % 2 == 0);
                var turned = random.nextInt(10) == 0;
                ballots.add(new Ballot(
                        people.get(person).key(), "s" + at, agrees != turned ? Choice.AGREE : Choice.DISAGREE));
            }
        return told(people, ballots);
    }

    private static List<Record.Person> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Record.Person(
                        "p" + at,
                        at % 2 == 0 ? AgeBand.FROM_13 : AgeBand.FROM_16,
                        at % 4 < 2 ? Region.AFR : Region.EUR,
                        Map.of()))
                .toList();
    }

    private static Opinions told(List<Record.Person> people, List<Ballot> ballots) {
        var tallies = IntStream.range(0, STATEMENTS)
                .mapToObj(at -> new Tally(
                        "s" + at,
                        "Statement " + at,
                        Language.EN,
                        count(ballots, at, Choice.AGREE),
                        count(ballots, at, Choice.DISAGREE),
                        count(ballots, at, Choice.PASS)))
                .toList();
        var record = new Record("c", people, tallies, ballots, List.of(), people.size());
        return Analysis.of(record, List.of()).opinions();
    }

    private static int count(List<Ballot> ballots, int statement, Choice choice) {
        return (int) ballots.stream()
                .filter(ballot -> ballot.statement().equals("s" + statement) && ballot.choice() == choice)
                .count();
    }
}
