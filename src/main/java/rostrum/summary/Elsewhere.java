package rostrum.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import rostrum.platform.Language;
import rostrum.room.Choice;
import rostrum.summary.regional.About;

/**
 * What was collected elsewhere. None of these people joined here, and nobody here voted on these statements: they are told
 * apart from all others.
 *
 * @param people how many took part there
 */
record Elsewhere(About about, int people, List<Tally> statements, List<Voter> voters) {

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
                drawn);
    }

    /** How the people there voted, counted from their votes. */
    static Tally tally(String id, String words, Language language, List<Map<String, Choice>> votes) {
        var counts = new int[Choice.values().length];
        for (var own : votes) if (own.containsKey(id)) counts[own.get(id).ordinal()]++;
        return new Tally(
                id,
                words,
                language,
                counts[Choice.AGREE.ordinal()],
                counts[Choice.DISAGREE.ordinal()],
                counts[Choice.PASS.ordinal()]);
    }
}
