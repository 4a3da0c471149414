package rostrum.bench;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rostrum.bench.PolisExport.Ballot;

/** Older exports write -1 for agreement. The counts beside the statements tell which kind this one is. */
enum VoteSign {
    AS_WRITTEN,
    TURNED;

    static VoteSign of(List<Ballot> ballots, List<NamedCsvRecord> comments) {
        var agreed = count(ballots, Vote.AGREE);
        var disagreed = count(ballots, Vote.DISAGREE);
        return distance(comments, agreed, disagreed) <= distance(comments, disagreed, agreed) ? AS_WRITTEN : TURNED;
    }

    List<Ballot> applied(List<Ballot> ballots) {
        if (this == AS_WRITTEN) return ballots;
        return ballots.stream()
                .map(ballot -> new Ballot(
                        ballot.voter(), ballot.statement(), ballot.vote().turned()))
                .toList();
    }

    private static Map<String, Long> count(List<Ballot> ballots, Vote vote) {
        return ballots.stream()
                .filter(ballot -> ballot.vote() == vote)
                .collect(Collectors.groupingBy(Ballot::statement, Collectors.counting()));
    }

    private static long distance(List<NamedCsvRecord> comments, Map<String, Long> agreed, Map<String, Long> disagreed) {
        return comments.stream()
                .mapToLong(row -> off(row, "agrees", agreed) + off(row, "disagrees", disagreed))
                .sum();
    }

    private static long off(NamedCsvRecord row, String column, Map<String, Long> counted) {
        return Math.abs(Long.parseLong(row.getField(column)) - counted.getOrDefault(row.getField("comment-id"), 0L));
    }
}
