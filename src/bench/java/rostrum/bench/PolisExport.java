package rostrum.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A real consultation as the Polis software exports it: its topic, what was said, and how people voted on that. What was
 * said twice in the same words is one statement, with the votes on both; what is too long for a room is cut.
 */
public record PolisExport(String topic, List<Said> said, List<Ballot> ballots) {
    private static final int MOST_LETTERS = 500;

    /** One statement. What Polis had not decided counts as approved. */
    public record Said(String id, String author, String words, boolean approved, long at) {}

    /** The last vote of one person on one statement. */
    public record Ballot(String voter, String statement, Vote vote) {}

    static PolisExport read(Path directory) throws IOException {
        var comments = records(directory.resolve("comments.csv"));
        var said = comments.stream()
                .map(PolisExport::said)
                .filter(one -> !one.words().isEmpty())
                .sorted(Comparator.comparingLong(Said::at))
                .toList();
        var votes = lastVotes(records(directory.resolve("votes.csv")));
        var ballots = VoteSign.of(votes, comments).applied(votes);
        var same = byKey(said, one -> Script.key(one.words())).values();
        var first = new HashMap<String, String>();
        for (var group : same)
            for (var one : group) first.put(one.id(), group.get(0).id());
        return new PolisExport(
                topic(directory.resolve("summary.csv")),
                same.stream().map(group -> group.get(0)).toList(),
                moved(ballots, first));
    }

    /** Each vote goes to the statement that stands for what was voted on. */
    private static List<Ballot> moved(List<Ballot> ballots, Map<String, String> to) {
        var last = new LinkedHashMap<List<String>, Ballot>();
        for (var ballot : ballots) {
            var statement = to.getOrDefault(ballot.statement(), ballot.statement());
            last.put(List.of(ballot.voter(), statement), new Ballot(ballot.voter(), statement, ballot.vote()));
        }
        return List.copyOf(last.values());
    }

    /** Everybody who voted, in the order of the first vote. */
    List<String> voters() {
        return ballots.stream().map(Ballot::voter).distinct().toList();
    }

    Map<String, List<Ballot>> ballotsByVoter() {
        return byKey(ballots, Ballot::voter);
    }

    Map<String, List<Said>> saidByAuthor() {
        return byKey(said, Said::author);
    }

    /** The language of the words, as far as their letters tell it. */
    String language() {
        var words = said.stream().map(Said::words).collect(Collectors.joining());
        var han = words.codePoints().filter(Character::isIdeographic).count();
        return han * 2 > words.length() ? "zh" : "en";
    }

    private static <T> Map<String, List<T>> byKey(Collection<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static String topic(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(file)) {
            return rows.stream()
                    .filter(row -> row.getField(0).equals("topic"))
                    .map(row -> row.getField(1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    private static Said said(NamedCsvRecord row) {
        return new Said(
                row.getField("comment-id"),
                row.getField("author-id"),
                cut(row.getField("comment-body").replace("\r\n", "\n").strip()),
                !row.getField("moderated").equals("-1"),
                Long.parseLong(row.getField("timestamp")));
    }

    private static String cut(String words) {
        if (words.codePointCount(0, words.length()) <= MOST_LETTERS) return words;
        return words.substring(0, words.offsetByCodePoints(0, MOST_LETTERS)).strip();
    }

    private static List<Ballot> lastVotes(List<NamedCsvRecord> rows) {
        var last = new LinkedHashMap<List<String>, Ballot>();
        rows.stream()
                .sorted(Comparator.comparingLong(row -> Long.parseLong(row.getField("timestamp"))))
                .map(PolisExport::ballot)
                .forEach(ballot -> last.put(List.of(ballot.voter(), ballot.statement()), ballot));
        return List.copyOf(last.values());
    }

    private static Ballot ballot(NamedCsvRecord row) {
        var vote = Vote.of(Integer.parseInt(row.getField("vote")));
        return new Ballot(row.getField("voter-id"), row.getField("comment-id"), vote);
    }

    private static List<NamedCsvRecord> records(Path file) throws IOException {
        if (!Files.isReadable(file)) throw new IOException("A Polis export needs the file " + file);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
