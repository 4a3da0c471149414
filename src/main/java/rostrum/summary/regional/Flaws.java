package rostrum.summary.regional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.platform.Words;

/** What is wrong with files from elsewhere. The same slip in many rows is told once: how many there are, and the first of them. */
public final class Flaws {
    /** Of more kinds nobody reads on. */
    static final int MOST = 20;

    static final int MOST_ROWS = 5;

    private final Map<Slip, Rows> found = new LinkedHashMap<>();

    private record Slip(String file, String key, Map<String, Object> values) {}

    private static final class Rows {
        private final List<Integer> first = new ArrayList<>();
        private int times;

        void add(int row) {
            times++;
            if (row > 0 && first.size() < MOST_ROWS) first.add(row);
        }
    }

    /**
     * One slip, wherever it was found.
     *
     * @param file as its sender called it; empty where no file is meant
     * @param rows the first of them, as a spreadsheet counts them; none where the whole file is meant
     * @param times in how many rows
     */
    public record Flaw(String file, List<Integer> rows, int times, String key, Map<String, Object> values) {
        public String advice(Language reader) {
            return Words.say(reader, key, values);
        }

        /** Its field is where to mend it: {@code votes.csv:3,7}, or {@code file} where all that was sent is meant. */
        Problem problem() {
            if (file.isEmpty()) return new Problem("file", key, values);
            var first = rows.stream().map(String::valueOf).collect(Collectors.joining(","));
            return new Problem(first.isEmpty() ? file : file + ":" + first, key, values);
        }
    }

    /** What is wrong with a form, and what with the files in it. */
    static List<Problem> beside(List<Problem> problems, List<Flaw> flaws) {
        return Stream.concat(problems.stream(), flaws.stream().map(Flaw::problem))
                .toList();
    }

    /** Of the whole file. */
    void add(String file, String key, Map<String, Object> values) {
        add(file, 0, key, values);
    }

    /** @param row from 1 */
    void add(String file, int row, String key, Map<String, Object> values) {
        var slip = new Slip(file, "summary.regional." + key, values);
        if (isFull() && !found.containsKey(slip)) return;
        found.computeIfAbsent(slip, first -> new Rows()).add(row);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    public List<Flaw> all() {
        var all = new ArrayList<Flaw>();
        found.forEach((slip, rows) ->
                all.add(new Flaw(slip.file(), List.copyOf(rows.first), rows.times, slip.key(), slip.values())));
        return all;
    }
}
