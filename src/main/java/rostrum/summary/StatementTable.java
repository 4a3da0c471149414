package rostrum.summary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Share;
import rostrum.platform.disclosure.Suppression;

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

    public List<Row> ranked() {
        return rows.stream().filter(Row::ranks).toList();
    }

    /** Much agreement or little: nobody may know. */
    public List<Row> unranked() {
        return rows.stream().filter(row -> !row.ranks()).toList();
    }

    static StatementTable of(List<Tally> tallies) {
        var rows = tallies.stream()
                .sorted(Comparator.comparing(Tally::id))
                .map(StatementTable::row)
                .sorted(Comparator.comparing(row -> -row.agree().rank()))
                .toList();
        return new StatementTable(IntStream.range(0, rows.size())
                .mapToObj(at -> rows.get(at).numbered(at + 1))
                .toList());
    }

    private static Row row(Tally tally) {
        var base = Disclosure.count(tally.agree() + tally.disagree() + tally.pass());
        var votes = Stream.of(tally.agree(), tally.disagree(), tally.pass())
                .map(Disclosure::count)
                .toList();
        var shares = Suppression.guard(votes, base).stream()
                .map(count -> Disclosure.share(count, base))
                .toList();
        return new Row(0, tally.words(), tally.language(), base, shares.get(0), shares.get(1), shares.get(2));
    }
}
