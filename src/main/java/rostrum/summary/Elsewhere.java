package rostrum.summary;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import rostrum.people.AgeBand;
import rostrum.room.Choice;
import rostrum.summary.regional.About;
import rostrum.summary.regional.Collected;
import rostrum.summary.regional.Counted;

/**
 * What was collected elsewhere. None of these people joined here, and nobody here voted on these statements: they are told
 * apart from all others.
 *
 * @param people how many took part there
 * @param counts how many picked what, question by question: nobody’s answers stand together
 */
record Elsewhere(About about, int people, List<Tally> statements, List<Voter> voters, List<Counted> counts) {

    /** Somebody’s votes there. */
    record Voter(String key, Map<String, Choice> votes) {}

    /** Under new keys, in the order of the keys. */
    Elsewhere shuffled(Supplier<String> keys) {
        var drawn = voters.stream()
                .map(voter -> new Voter(keys.get(), new TreeMap<>(voter.votes())))
                .sorted(Comparator.comparing(Voter::key))
                .toList();
        return new Elsewhere(
                about,
                people,
                statements.stream().sorted(Comparator.comparing(Tally::id)).toList(),
                drawn,
                counts);
    }

    /** Those who took part, or who were asked this, as far as it is known; each with what they picked, and with nothing else. */
    List<Record.Person> people(String question) {
        return counts.stream()
                .filter(count -> count.question().equals(question))
                .flatMap(count -> Collections.nCopies(count.people(), person(count)).stream())
                .toList();
    }

    private static Record.Person person(Counted count) {
        return new Record.Person(
                "",
                count.band().orElse(AgeBand.FROM_10),
                count.region(),
                count.options().isEmpty() ? Map.of() : Map.of(count.question(), count.options()));
    }

    /** Whether of everybody there the age is known. */
    boolean tellsBands() {
        return counts.stream().allMatch(count -> count.band().isPresent());
    }

    /** How the people there voted on each of these, counted from their votes. */
    static List<Tally> tallies(List<Collected.Said> statements, List<Map<String, Choice>> votes) {
        var counts = new TreeMap<String, int[]>();
        for (var said : statements) counts.put(said.id(), new int[Choice.values().length]);
        for (var own : votes)
            own.forEach((statement, choice) ->
                    counts.getOrDefault(statement, new int[Choice.values().length])[choice.ordinal()]++);
        return statements.stream()
                .map(said -> tally(said, counts.getOrDefault(said.id(), new int[0])))
                .toList();
    }

    private static Tally tally(Collected.Said said, int[] counts) {
        return new Tally(
                said.id(),
                said.words(),
                said.language(),
                counts[Choice.AGREE.ordinal()],
                counts[Choice.DISAGREE.ordinal()],
                counts[Choice.PASS.ordinal()]);
    }
}
