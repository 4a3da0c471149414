package rostrum.summary;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Share;
import rostrum.summary.disclosure.Auditor;
import rostrum.summary.disclosure.Slice;

/**
 * Statements, those with most agreement first, numbered in that order. The order too comes from what is shown alone: those
 * whose share of agreement is withheld have no place in it and follow at the end, in the order of their keys.
 */
public record StatementTable(List<Row> rows) {

    /** A statement and how those who voted on it divide. */
    public record Row(
            int number, String words, Language language, Count base, Share agree, Share disagree, Share pass) {
        /** Whether it may be told how many agree, and so where it stands among the others. */
        boolean ranks() {
            return agree.kind() != Share.Kind.UNTOLD;
        }

        private Row numbered(int place) {
            return new Row(place, words, language, base, agree, disagree, pass);
        }
    }

    /** @param number as the rows bear it */
    public Row numbered(int number) {
        return rows.get(number - rows.get(0).number());
    }

    public List<Row> ranked() {
        return rows.stream().filter(Row::ranks).toList();
    }

    /** Much agreement or little: nobody may know. */
    public List<Row> unranked() {
        return rows.stream().filter(row -> !row.ranks()).toList();
    }

    /** @param all how many took part, as it is shown */
    static StatementTable of(List<Tally> tallies, Count all) {
        return new StatementTable(List.copyOf(byId(tallies, all, 0).values()));
    }

    /**
     * The same rows in the same order, by the keys that the record has for them.
     *
     * @param before how many are numbered already
     */
    static Map<String, Row> byId(List<Tally> tallies, Count all, int before) {
        var ranked = tallies.stream()
                .sorted(Comparator.comparing(Tally::id))
                .map(tally -> Map.entry(tally.id(), row(tally, all)))
                .sorted(Comparator.comparing(entry -> -entry.getValue().agree().rank()))
                .toList();
        var numbered = new LinkedHashMap<String, Row>();
        for (var entry : ranked) numbered.put(entry.getKey(), entry.getValue().numbered(before + numbered.size() + 1));
        return numbered;
    }

    /** Nothing is told of a statement on which all but a few voted: how many did not would be a small number, too. */
    private static Row row(Tally tally, Count all) {
        var votes = new int[] {tally.agree(), tally.disagree(), tally.pass()};
        var printed = Auditor.audit(votes, all);
        var base = printed.of(Slice.EVERYBODY.of(Slice.ANSWERED));
        var shares = IntStream.range(0, votes.length)
                .mapToObj(at -> Disclosure.share(printed.of(Slice.EVERYBODY.of(1L << at)), base))
                .toList();
        return new Row(0, tally.words(), tally.language(), base, shares.get(0), shares.get(1), shares.get(2));
    }
}
