package rostrum.summary.regional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.room.Choice;
import rostrum.summary.opinion.Ballot;

/**
 * A conversation as the Polis software exports it: {@code comments.csv} and {@code votes.csv}.
 *
 * @param statements in the order of the file, without those that its moderators rejected
 * @param rejected how many they rejected
 * @param ballots the last vote of each person on each of these statements, person by person
 */
public record PolisExport(List<Statement> statements, int rejected, List<Ballot> ballots) {
    public static final String COMMENTS = "comments.csv";
    public static final String VOTES = "votes.csv";

    /** What moderators can read, and what can be grouped within the memory of a small server. */
    static final int MOST_STATEMENTS = 1_000;

    static final int MOST_PEOPLE = 20_000;
    static final int MOST_VOTES = 300_000;

    /** As long as a statement may be in our own rooms, twice. */
    static final int LONGEST = 1_000;

    /** One statement under its number there. */
    public record Statement(String id, String words) {}

    private static final String MODERATED_OUT = "-1";
    private static final List<String> COMMENT_COLUMNS =
            List.of("comment-id", "agrees", "disagrees", "moderated", "comment-body");
    private static final List<String> VOTE_COLUMNS = List.of("timestamp", "comment-id", "voter-id", "vote");

    /** What Polis says of a statement. */
    private record Comment(Statement statement, boolean isOut, long agrees, long disagrees) {}

    private record Cast(long at, Choice choice) {}

    /**
     * All of it, or nothing.
     *
     * @param flaws takes what is wrong with the files
     */
    public static Optional<PolisExport> read(Source comments, Source votes, Flaws flaws) {
        var said = comments(new Sheet(comments, flaws));
        if (!flaws.isEmpty()) return Optional.empty();
        var ballots = votes(new Sheet(votes, flaws), said);
        if (!flaws.isEmpty()) return Optional.empty();
        var turned = turned(said, ballots);
        var all = said.size();
        said.values().removeIf(Comment::isOut);
        return Optional.of(new PolisExport(
                said.values().stream().map(Comment::statement).toList(),
                all - said.size(),
                turned.stream()
                        .filter(ballot -> said.containsKey(ballot.statement()))
                        .toList()));
    }

    /** How many voted on what was not rejected. */
    public int people() {
        return (int) ballots.stream().map(Ballot::person).distinct().count();
    }

    private static Map<String, Comment> comments(Sheet sheet) {
        var comments = new LinkedHashMap<String, Comment>();
        sheet.each(COMMENT_COLUMNS, row -> {
            if (Sheet.isBlank(row)) return;
            var line = row.getStartingLineNumber();
            var id = row.getField("comment-id").strip();
            var words = row.getField("comment-body").strip();
            var comment = new Comment(
                    new Statement(id, words),
                    row.getField("moderated").strip().equals(MODERATED_OUT),
                    number(row.getField("agrees")),
                    number(row.getField("disagrees")));
            if (comment.agrees() < 0 || comment.disagrees() < 0) sheet.flaw(line, "no-number", Map.of());
            if (!comment.isOut() && words.isEmpty()) sheet.flaw(line, "no-words", Map.of("column", "comment-body"));
            if (!comment.isOut() && words.length() > LONGEST)
                sheet.flaw(line, "too-long", Map.of("column", "comment-body", "most", LONGEST));
            if (id.isEmpty() || comments.putIfAbsent(id, comment) != null) sheet.flaw(line, "twice", Map.of("id", id));
            if (comments.size() > MOST_STATEMENTS) sheet.end(line, "many-statements", MOST_STATEMENTS);
        });
        return comments;
    }

    private static List<Ballot> votes(Sheet sheet, Map<String, Comment> comments) {
        var last = new TreeMap<String, Map<String, Cast>>();
        var count = new int[1];
        sheet.each(VOTE_COLUMNS, row -> {
            if (Sheet.isBlank(row)) return;
            var line = row.getStartingLineNumber();
            var comment = comments.get(row.getField("comment-id").strip());
            var choice = choice(row.getField("vote").strip());
            var at = number(row.getField("timestamp"));
            var voter = row.getField("voter-id").strip();
            if (comment == null) sheet.flaw(line, "no-comment", Map.of("id", row.getField("comment-id")));
            else if (choice.isEmpty() || at < 0) sheet.flaw(line, "no-vote", Map.of("vote", row.getField("vote")));
            else if (voter.isEmpty()) sheet.flaw(line, "no-voter", Map.of());
            else {
                var own = last.computeIfAbsent(voter, person -> new TreeMap<>());
                var before = own.size();
                own.merge(comment.statement().id(), new Cast(at, choice.get()), PolisExport::later);
                count[0] += own.size() - before;
                if (last.size() > MOST_PEOPLE) sheet.end(line, "many-people", MOST_PEOPLE);
                if (count[0] > MOST_VOTES) sheet.end(line, "many-votes", MOST_VOTES);
            }
        });
        var ballots = new ArrayList<Ballot>();
        last.forEach((voter, casts) ->
                casts.forEach((statement, cast) -> ballots.add(new Ballot(voter, statement, cast.choice()))));
        return ballots;
    }

    private static Cast later(Cast one, Cast other) {
        return other.at() >= one.at() ? other : one;
    }

    /** Older exports write −1 for agreement. The counts beside the statements tell which kind this one is. */
    private static List<Ballot> turned(Map<String, Comment> comments, List<Ballot> ballots) {
        var agreed = count(ballots, Choice.AGREE);
        var disagreed = count(ballots, Choice.DISAGREE);
        if (off(comments, agreed, disagreed) <= off(comments, disagreed, agreed)) return ballots;
        return ballots.stream()
                .map(ballot -> new Ballot(ballot.person(), ballot.statement(), turned(ballot.choice())))
                .toList();
    }

    private static Choice turned(Choice choice) {
        return switch (choice) {
            case AGREE -> Choice.DISAGREE;
            case DISAGREE -> Choice.AGREE;
            case PASS -> Choice.PASS;
        };
    }

    private static Map<String, Integer> count(List<Ballot> ballots, Choice choice) {
        var count = new HashMap<String, Integer>();
        for (var ballot : ballots) if (ballot.choice() == choice) count.merge(ballot.statement(), 1, Integer::sum);
        return count;
    }

    private static long off(
            Map<String, Comment> comments, Map<String, Integer> agreed, Map<String, Integer> disagreed) {
        return comments.values().stream()
                .mapToLong(comment -> Math.abs(comment.agrees()
                                - agreed.getOrDefault(comment.statement().id(), 0))
                        + Math.abs(comment.disagrees()
                                - disagreed.getOrDefault(comment.statement().id(), 0)))
                .sum();
    }

    private static Optional<Choice> choice(String vote) {
        return switch (vote) {
            case "1" -> Optional.of(Choice.AGREE);
            case "-1" -> Optional.of(Choice.DISAGREE);
            case "0" -> Optional.of(Choice.PASS);
            default -> Optional.empty();
        };
    }

    /** Below nought where it is none. */
    private static long number(String digits) {
        try {
            return Long.parseLong(digits.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
