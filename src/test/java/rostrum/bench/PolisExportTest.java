package rostrum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rostrum.bench.PolisExport.Ballot;

class PolisExportTest {
    private static final String SAID =
            "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";
    private static final String VOTES = "timestamp,datetime,comment-id,voter-id,vote\n";

    @TempDir
    Path directory;

    @Test
    void readsWordsOverSeveralLinesInTheOrderTheyWereSaid() throws IOException {
        var export = export(
                SAID + "20,then,1,7,0,0,-1,\"Second, with \"\"marks\"\"\nand a line\"\n10,then,0,8,0,0,0,First\n",
                VOTES);

        assertEquals(
                List.of("First", "Second, with \"marks\"\nand a line"),
                export.said().stream().map(PolisExport.Said::words).toList());
        assertEquals(
                List.of(true, false),
                export.said().stream().map(PolisExport.Said::approved).toList());
        assertEquals("What now?", export.topic());
    }

    @Test
    void countsTheLastVoteOfAPerson() throws IOException {
        var export = export(SAID + "1,then,0,7,1,0,1,Yes\n", VOTES + "30,then,0,7,1\n20,then,0,7,-1\n40,then,0,8,0\n");

        assertEquals(List.of(new Ballot("7", "0", Vote.AGREE), new Ballot("8", "0", Vote.PASS)), export.ballots());
        assertEquals(List.of("7", "8"), export.voters());
    }

    @Test
    void takesWhatWasSaidTwiceForOneStatement() throws IOException {
        var export = export(
                SAID + "1,then,0,7,1,0,1,Yes\n2,then,1,8,1,0,1,No\n3,then,2,9,1,0,1,Yes \n4,then,3,9,0,0,1,\n",
                VOTES + "5,then,0,7,1\n6,then,2,8,1\n7,then,1,9,1\n");

        assertEquals(
                List.of("0", "1"),
                export.said().stream().map(PolisExport.Said::id).toList());
        assertEquals(
                List.of(
                        new Ballot("7", "0", Vote.AGREE),
                        new Ballot("8", "0", Vote.AGREE),
                        new Ballot("9", "1", Vote.AGREE)),
                export.ballots());
    }

    @Test
    void cutsWhatIsTooLongForARoom() throws IOException {
        var export = export(SAID + "1,then,0,7,0,0,1," + "😀".repeat(501) + "\n", VOTES);

        assertEquals("😀".repeat(500), export.said().get(0).words());
    }

    @Test
    void turnsTheVotesOfAnOlderExport() throws IOException {
        var export = export(SAID + "1,then,0,7,2,1,1,Yes\n", VOTES + "1,then,0,7,-1\n2,then,0,8,-1\n3,then,0,9,1\n");

        assertEquals(
                List.of(Vote.AGREE, Vote.AGREE, Vote.DISAGREE),
                export.ballots().stream().map(Ballot::vote).toList());
    }

    @Test
    void tellsChineseByItsLetters() throws IOException {
        assertEquals("zh", export(SAID + "1,then,0,7,0,0,1,我覺得很好\n", VOTES).language());
        assertEquals("en", export(SAID + "1,then,0,7,0,0,1,I like it\n", VOTES).language());
    }

    private PolisExport export(String said, String votes) throws IOException {
        Files.writeString(directory.resolve("summary.csv"), "topic,What now?\nurl,https://example.org\n");
        Files.writeString(directory.resolve("comments.csv"), said);
        Files.writeString(directory.resolve("votes.csv"), votes);
        return PolisExport.read(directory);
    }
}
