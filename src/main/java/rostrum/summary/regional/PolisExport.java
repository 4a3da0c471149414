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
import rostrum.survey.Flaw;

/**
 * A conversation as the Polis software exports it: {@code comments.csv} and {@code votes.csv}.
 *
 * @param statements in the order of the file, without those that its moderators rejected
 * @param ballots the last vote of each person on each of these statements
 */
public record PolisExport(List<Statement> statements, List<Ballot> ballots) {
    /** One statement under its number there. */
    public record Statement(String id, String words) {}

    private static final String MODERATED_OUT = "-1";
    private static final List<String> COMMENTS =
            List.of("comment-id", "agrees", "disagrees", "moderated", "comment-body");
    private static final List<String> VOTES = List.of("timestamp", "comment-id", "voter-id", "vote");

    /** What Polis says of a statement. */
    private record Comment(Statement statement, boolean isOut, long agrees, long disagrees) {}

    private record Cast(long at, Ballot ballot) {}

    /**
     * All of it, or nothing.
     *
     * @param flaws takes what is wrong with the files
     */
    public static Optional<PolisExport> read(byte[] comments, byte[] votes, List<Flaw> flaws) {
        var said = comments(new Sheet("comments.csv", comments, flaws));
        if (!flaws.isEmpty()) return Optional.empty();
        var ballots = votes(new Sheet("votes.csv", votes, flaws), said);
        if (!flaws.isEmpty()) return Optional.empty();
        var turned = turned(said, ballots);
        said.values().removeIf(Comment::isOut);
        return Optional.of(new PolisExport(
                said.values().stream().map(Comment::statement).toList(),
                turned.stream()
                        .filter(ballot -> said.containsKey(ballot.statement()))
                        .toList()));
    }

    private static Map<String, Comment> comments(Sheet sheet) {
        var comments = new LinkedHashMap<String, Comment>();
        sheet.each(COMMENTS, row -> {
            var id = row.getField("comment-id").strip();
            var comment = new Comment(
                    new Statement(id, row.getField("comment-body").strip()),
                    row.getField("moderated").strip().equals(MODERATED_OUT),
                    number(row.getField("agrees")),
                    number(row.getField("disagrees")));
            if (comment.agrees() < 0 || comment.disagrees() < 0)
                sheet.flaw(row.getStartingLineNumber(), "no-number", Map.of());
            if (id.isEmpty() || comments.putIfAbsent(id, comment) != null)
                sheet.flaw(row.getStartingLineNumber(), "twice", Map.of("id", id));
        });
        return comments;
    }

    private static List<Ballot> votes(Sheet sheet, Map<String, Comment> comments) {
        var last = new TreeMap<String, Map<String, Cast>>();
        sheet.each(VOTES, row -> {
            var statement = row.getField("comment-id").strip();
            var choice = choice(row.getField("vote").strip());
            var at = number(row.getField("timestamp"));
            if (!comments.containsKey(statement))
                sheet.flaw(row.getStartingLineNumber(), "no-comment", Map.of("id", statement));
            else if (choice.isEmpty() || at < 0)
                sheet.flaw(row.getStartingLineNumber(), "no-vote", Map.of("vote", row.getField("vote")));
            else {
                var id = comments.get(statement).statement().id();
                var voter = row.getField("voter-id").strip();
                last.computeIfAbsent(voter, person -> new TreeMap<>())
                        .merge(id, new Cast(at, new Ballot(voter, id, choice.get())), PolisExport::later);
            }
        });
        var ballots = new ArrayList<Ballot>();
        last.values().forEach(row -> row.values().forEach(cast -> ballots.add(cast.ballot())));
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
