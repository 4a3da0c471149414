package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;

class StatementTableTest {
    @Test
    void putsMostAgreementFirst() {
        var table = table(List.of(tally("a", 40, 50), tally("b", 80, 10), tally("c", 9, 0), tally("d", 60, 30)));

        assertEquals(List.of("b", "d", "a", "c"), words(table));
        assertEquals(
                List.of(1, 2, 3, 4),
                table.rows().stream().map(StatementTable.Row::number).toList());
    }

    @Test
    void doesNotOrderByWhatIsNotShown() {
        var table = table(List.of(tally("a", 40, 50), tally("b", 41, 50)));

        assertEquals(List.of("a", "b"), words(table));
    }

    @Test
    void hidesWhichOfTwoSharesIsTheSmallOne() {
        var row = table(List.of(tally("a", 80, 10))).rows().get(0);

        assertEquals(
                List.of("89%", "", ""),
                List.of(row.agree().code(), row.disagree().code(), row.pass().code()));
    }

    @Test
    void showsNoFiguresForAFewVotes() {
        var row = table(List.of(tally("a", 6, 3))).rows().get(0);

        assertTrue(row.base().isHidden());
        assertEquals("", row.agree().code() + row.disagree().code() + row.pass().code());
    }

    @Test
    void doesNotRankWhatIsWithheld() {
        var table =
                table(List.of(tally("all", 40, 0), tally("few", 6, 3), tally("more", 60, 30), tally("none", 0, 40)));

        assertEquals(
                List.of("more"),
                table.ranked().stream().map(StatementTable.Row::words).toList());
        assertEquals(
                List.of("all", "few", "none"),
                table.unranked().stream().map(StatementTable.Row::words).toList());
    }

    private static StatementTable table(List<Tally> tallies) {
        return StatementTable.of(tallies, new Count(500));
    }

    private static List<String> words(StatementTable table) {
        return table.rows().stream().map(StatementTable.Row::words).toList();
    }

    private static Tally tally(String id, int agree, int disagree) {
        return new Tally(id, id, Language.EN, agree, disagree, 0);
    }
}
