package rostrum.summary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.room.Choice;

/** An invented record of people who agree about the first of twelve statements and part in two camps on all others. */
public final class Camps {
    private static final int STATEMENTS = 12;

    private Camps() {}

    public static Analysed analysed(int one, int other) {
        var chance = new Random(7);
        var voters = IntStream.range(0, one + other)
                .mapToObj(at -> voter(at, one, chance))
                .toList();
        var tallies = IntStream.range(0, STATEMENTS)
                .mapToObj(at -> new Tally(
                        "s" + at,
                        "What number " + at + " asks for.",
                        Language.EN,
                        count(voters, at, Choice.AGREE),
                        count(voters, at, Choice.DISAGREE),
                        count(voters, at, Choice.PASS)))
                .toList();
        var people = voters.stream()
                .map(voter -> new Record.Person("a" + voter.key(), voter.band(), voter.region(), Map.of()))
                .toList();
        var record = new Record("camps", people, tallies, voters, List.of(), people.size());
        return new Analysed("5e1f".repeat(16), Instant.parse("2026-01-05T10:00:00Z"), Analysis.of(record, List.of()));
    }

    /** Of eight answers one is not that of the camp, one is none, and one is not given. */
    private static Record.Voter voter(int at, int one, Random chance) {
        return new Record.Voter(
                "p" + at,
                at % 2 == 0 ? AgeBand.FROM_13 : AgeBand.FROM_16,
                at % 4 < 2 ? Region.AFR : Region.EUR,
                votes(statement -> statement == 0 || at < one == (statement % 2 == 0), chance));
    }

    private static Map<String, Choice> votes(IntPredicate agrees, Random chance) {
        var votes = new TreeMap<String, Choice>();
        for (int at = 0; at < STATEMENTS; at++) {
            var habit = chance.nextInt(8);
            if (habit == 0) continue;
            var kept = agrees.test(at) != (habit == 1) ? Choice.AGREE : Choice.DISAGREE;
            votes.put("s" + at, habit == 2 ? Choice.PASS : kept);
        }
        return votes;
    }

    private static int count(List<Record.Voter> voters, int statement, Choice choice) {
        return (int) voters.stream()
                .filter(voter -> voter.votes().get("s" + statement) == choice)
                .count();
    }
}
