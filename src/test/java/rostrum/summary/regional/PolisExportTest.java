package rostrum.summary.regional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.room.Choice;
import rostrum.summary.opinion.Ballot;

class PolisExportTest {
    private static final String COMMENTS = """
            timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1,0,7,2,0,1,"Teachers listen, mostly."
            2,1,7,0,1,-1,Rejected
            """;
    private static final String VOTES = """
            timestamp,comment-id,voter-id,vote
            10,0,a,-1
            20,0,a,1
            15,0,b,1
            15,1,b,-1
            """;

    private final Flaws flaws = new Flaws();

    @Test
    void theLastVoteOnWhatWasNotRejectedCounts() {
        var export = read(COMMENTS, VOTES).orElseThrow();

        assertEquals(List.of(new PolisExport.Statement("0", "Teachers listen, mostly.")), export.statements());
        assertEquals(List.of(new Ballot("a", "0", Choice.AGREE), new Ballot("b", "0", Choice.AGREE)), export.ballots());
    }

    @Test
    void olderExportsWriteTheSignTheOtherWay() {
        var turned = VOTES.replace("-1\n", "?\n").replace(",1\n", ",-1\n").replace("?", "1");

        assertEquals(read(COMMENTS, VOTES), read(COMMENTS, turned));
    }

    @Test
    void marksAndSemicolonsOfSpreadsheetsAreRead() {
        assertEquals(read(COMMENTS, VOTES), read("\ufeff" + COMMENTS.replace("\n", "\r\n"), VOTES.replace(',', ';')));
    }

    @ParameterizedTest
    @CsvSource({
        "comment-id, comment, comments.csv, 1, column-missing",
        "'2,1,7,0', '2,0,7,0', comments.csv, 3, twice",
        "'2,1,7,0', '2,1,7,none', comments.csv, 3, no-number",
        "'15,1,b', '15,9,b', votes.csv, 5, no-comment",
        "'0,b,1', '0,b,2', votes.csv, 4, no-vote",
        "'0,b,1', '0,b,1,1', votes.csv, 4, unreadable",
        "'10,0,a,-1', '10,0,a', votes.csv, 2, unreadable",
        "voter-id, voter, votes.csv, 1, column-missing",
        "'voter-id,vote', 'voter-id,vote,vote', votes.csv, 1, column-twice",
        "'mostly.\"', 'mostly.', comments.csv, 2, broken-off",
        "'10,0,a,-1', '\"10,0,a,-1', votes.csv, 2, broken-off",
        "'voter-id,vote', 'voter-id,\"vote', votes.csv, 1, broken-off",
    })
    void nothingIsTakenOfWhatIsWrong(String right, String wrong, String file, int line, String key) {
        var read = read(COMMENTS.replace(right, wrong), VOTES.replace(right, wrong));

        assertTrue(read.isEmpty());
        var flaw = flaws.all().get(0);
        assertEquals(
                "my-" + file + ":" + line + " summary.regional." + key,
                flaw.file() + ":" + flaw.rows().get(0) + " " + flaw.key());
    }

    @Test
    void whatIsNoTextOrNothingIsRefused() {
        read(new byte[] {(byte) 0xC3, 40, 10}, VOTES);
        read(new byte[0], VOTES);

        assertEquals(List.of("summary.regional.not-utf8", "summary.regional.empty"), keys());
    }

    @Test
    void theSameSlipInManyRowsIsToldOnceWithTheFirstOfThem() {
        read(COMMENTS, VOTES + "1,0,a,9\n".repeat(500) + "1,0,a,8\n");

        assertEquals(
                List.of(500, 1), flaws.all().stream().map(Flaws.Flaw::times).toList());
        assertEquals(List.of(6, 7, 8, 9, 10), flaws.all().get(0).rows());
        assertEquals(List.of(506), flaws.all().get(1).rows());
    }

    @Test
    void ofManyKindsTheFirstAreTold() {
        var votes = new StringBuilder(VOTES);
        for (int at = 2; at < 1000; at++) votes.append("1,0,a,").append(at).append('\n');
        read(COMMENTS, votes.toString());

        assertEquals(Flaws.MOST, flaws.all().size());
    }

    @Test
    void nothingIsReadBeyondWhatCanBeAnalysed() {
        var comments = new StringBuilder(COMMENTS);
        for (int at = 2; at < 2 + PolisExport.MOST_STATEMENTS; at++)
            comments.append("3,").append(at).append(",7,0,0,1,Said\n");

        assertTrue(read(comments + "broken\n", VOTES).isEmpty());
        assertEquals(List.of("summary.regional.many-statements"), keys());
    }

    private List<String> keys() {
        return flaws.all().stream().map(Flaws.Flaw::key).toList();
    }

    private Optional<PolisExport> read(String comments, String votes) {
        return read(comments.getBytes(UTF_8), votes);
    }

    private Optional<PolisExport> read(byte[] comments, String votes) {
        return PolisExport.read(
                Source.of("my-comments.csv", comments), Source.of("my-votes.csv", votes.getBytes(UTF_8)), flaws);
    }
}
