package rostrum.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rostrum.platform.disclosure.Count;

/**
 * How many people spoke of which theme, as it may be told. Themes stand in the order of what is shown, all others last.
 *
 * @param table its base is who said anything in own words
 * @param breakdowns by region and by age, where they may be told
 * @param figures every figure of it, for the ledger
 */
public record Counted(Table table, List<CrossTable> breakdowns, String figures) {
    public static final String THEMES = "themes";

    /** The code of those who said something that is in none of the themes that are told. */
    public static final String OTHER = "other";

    /** So that no order tells which of two that look alike, or are both hidden, is larger. */
    Counted ranked() {
        var rows = table.answers();
        var order = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> rows.get(at).code().equals(OTHER))
                        .thenComparing(at -> -rows.get(at).people().rounded())
                        .thenComparing(at -> rows.get(at).code()))
                .toList();
        var ranked = new ArrayList<>(order.stream().map(rows::get).toList());
        ranked.addAll(table.rows().subList(rows.size(), table.rows().size()));
        return new Counted(
                new Table(table.code(), table.titles(), table.several(), table.base(), List.copyOf(ranked)),
                breakdowns.stream().map(each -> ranked(each, order)).toList(),
                figures);
    }

    private static CrossTable ranked(CrossTable each, List<Integer> order) {
        if (order.isEmpty()) return each;
        return new CrossTable(
                each.code(),
                each.titles(),
                each.by(),
                reordered(each.choices(), order),
                each.rows().stream()
                        .map(row -> new CrossTable.Row(
                                row.code(), row.words(), row.people(), reordered(row.counts(), order)))
                        .toList());
    }

    private static <T> List<T> reordered(List<T> all, List<Integer> order) {
        var reordered = new ArrayList<>(order.stream().map(all::get).toList());
        reordered.addAll(all.subList(order.size(), all.size()));
        return List.copyOf(reordered);
    }

    /** How many people of one group spoke of one theme; withheld where there is no such figure. */
    public static Count of(CrossTable by, CrossTable.Row group, String theme) {
        return IntStream.range(0, by.choices().size())
                .filter(at -> by.choices().get(at).code().equals(theme))
                .mapToObj(group.counts()::get)
                .findFirst()
                .orElse(Count.WITHHELD);
    }
}
