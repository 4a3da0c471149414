package rostrum.summary.opinion;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import rostrum.room.Choice;

/**
 * The ballots of a conversation, a row for each person and a column for each statement, most of them empty. Rows and columns
 * stand in the order of their names, so that the order in which ballots came changes nothing.
 */
public final class Votes {
    /** Who said less than this is placed nowhere: too little is known of them. */
    public static final int LEAST = 7;

    private final List<String> people;
    private final List<String> statements;
    private final int[][] columns;
    private final Choice[][] choices;

    private Votes(List<String> people, List<String> statements, int[][] columns, Choice[][] choices) {
        this.people = people;
        this.statements = statements;
        this.columns = columns;
        this.choices = choices;
    }

    /** Of two ballots of one person on one statement the later in the list counts. */
    public static Votes of(Collection<Ballot> ballots) {
        var statements =
                ballots.stream().map(Ballot::statement).collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll);
        var names = List.copyOf(statements);
        var places = new TreeMap<String, Integer>();
        for (var name : names) places.put(name, places.size());
        var rows = new TreeMap<String, TreeMap<Integer, Choice>>();
        for (var ballot : ballots)
            rows.computeIfAbsent(ballot.person(), person -> new TreeMap<>())
                    .put(places.get(ballot.statement()), ballot.choice());
        return new Votes(
                List.copyOf(rows.keySet()),
                names,
                rows.values().stream().map(Votes::columns).toArray(int[][]::new),
                rows.values().stream().map(Votes::choices).toArray(Choice[][]::new));
    }

    private static int[] columns(Map<Integer, Choice> row) {
        return row.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private static Choice[] choices(Map<Integer, Choice> row) {
        return row.values().toArray(Choice[]::new);
    }

    /** Those who said enough to be placed: seven ballots, or all where there are fewer statements. */
    public Votes active() {
        var least = Math.min(LEAST, statements.size());
        return only(IntStream.range(0, people.size())
                .filter(row -> columns[row].length >= least)
                .toArray());
    }

    /** These rows only; statements stay, even if none of these people voted on them. */
    Votes only(int... rows) {
        return new Votes(
                Arrays.stream(rows).mapToObj(people::get).toList(),
                statements,
                Arrays.stream(rows).mapToObj(row -> columns[row]).toArray(int[][]::new),
                Arrays.stream(rows).mapToObj(row -> choices[row]).toArray(Choice[][]::new));
    }

    public List<String> people() {
        return people;
    }

    public List<String> statements() {
        return statements;
    }

    /** The statements that this person voted on, in order. */
    int[] columns(int row) {
        return columns[row];
    }

    Choice choice(int row, int at) {
        return choices[row][at];
    }

    /** What this person voted, in the same order: 1 agrees, −1 disagrees; to pass is half-way between. */
    double[] values(int row) {
        return Arrays.stream(choices[row])
                .mapToDouble(choice -> switch (choice) {
                    case AGREE -> 1;
                    case DISAGREE -> -1;
                    case PASS -> 0;
                })
                .toArray();
    }
}
