package rostrum.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.survey.paper.Together;

/** What may be told of groups, and that they are nobody’s submission. */
class GroupsTest {
    private static final Map<Language, String> TITLE = Map.of(Language.EN, "Which?");
    private static final Asked ONE = new Asked("q", TITLE, false, choices());
    private static final Asked SEVERAL = new Asked("q", TITLE, true, choices());

    @Test
    void handsOfAllGroupsMakeATableOfTheirOwn() {
        var table =
                of(ONE, groups(3, Map.of("a", 11, "b", 7, "skip", 2))).tables().get(0);

        assertEquals(55, table.base().rounded());
        assertEquals(
                List.of(35, 20),
                table.rows().stream().map(row -> row.people().rounded()).toList());
    }

    @Test
    void whereSeveralHandsAreRaisedPeopleAreTheBase() {
        var table = of(SEVERAL, groups(3, Map.of("a", 17, "b", 16, "unclear", 2)))
                .tables()
                .get(0);

        assertEquals(55, table.base().rounded());
    }

    @Test
    void oneGroupOrTwoAreNeverCountedOut() {
        var table = of(ONE, groups(2, Map.of("a", 11, "b", 9))).tables().get(0);

        assertTrue(table.base().isHidden());
        assertEquals(List.of(), table.rows());
    }

    @Test
    void aGroupIsNoneOfThePeople() {
        var record = new Record(
                "c",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                new Brought(0, groups(3, Map.of("a", 20)), List.of()));

        var analysis = Analysis.of(record, List.of(ONE));

        assertTrue(analysis.turnout().people().isHidden());
        assertTrue(analysis.sent().isHidden());
        assertEquals(60, analysis.groups().people().rounded());
        assertEquals(List.of(), analysis.tables().get(0).rows());
    }

    @Test
    void theRecordForgetsNamesAndDays() {
        Iterator<String> keys = List.of("y", "x").iterator();

        var record = Record.freeze(
                "c",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                new Brought(4, groups(2, Map.of("a", 20)), List.of()),
                keys::next,
                (view, author) -> {});

        assertEquals("""
                record\t4\tc
                voices\t0
                paper\t4
                group\tx\t20\tAFR
                hands\tx\tq\ta\t20
                group\ty\t20\tAFR
                hands\ty\tq\ta\t20
                """, record.canonical());
    }

    @Test
    void whatWasAnalysedBeforeReadsAsHavingNone() {
        var json = AnalysisJson.write(
                Analysis.of(new Record("c", List.of(), List.of(), List.of(), List.of(), 0), List.of()));
        var before = json.replaceFirst("\"groups\":\\{[^{}]*(\\{[^{}]*}[^{}]*)*},?", "");

        assertFalse(before.contains("onPaper"), before);
        assertFalse(AnalysisJson.read(before.replace(",}", "}")).groups().any());
    }

    private static Groups of(Asked question, List<Together> groups) {
        return Groups.of(new Brought(0, groups, List.of()), List.of(question));
    }

    private static List<Together> groups(int many, Map<String, Integer> hands) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Together(
                        "g" + i,
                        20,
                        List.of(AgeBand.UNDER_10),
                        Region.AFR,
                        LocalDate.of(2027, 1, 1),
                        Map.of("q", hands)))
                .toList();
    }

    private static List<Table.Choice> choices() {
        return List.of(
                new Table.Choice("a", Map.of(Language.EN, "A")), new Table.Choice("b", Map.of(Language.EN, "B")));
    }
}
