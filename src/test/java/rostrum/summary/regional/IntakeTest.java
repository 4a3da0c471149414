package rostrum.summary.regional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rostrum.platform.Delivery;

/** Whatever of an export people choose, what is needed is found. */
class IntakeTest {
    private static final List<String> IGNORED = List.of(
            "summary.csv", "participants-votes.csv", "comment-groups.csv", "comment-clusters.csv", "README.txt");

    @TempDir
    Path directory;

    private final Flaws flaws = new Flaws();
    private final Map<String, String> kept = new TreeMap<>();

    @Test
    void allFilesOfAnExportMayLieLoose() throws IOException {
        var intake = took(Tool.POLIS, loose(export("")));

        assertEquals(List.of(), flaws.all());
        assertEquals(Map.of("comments.csv", "said", "votes.csv", "voted"), kept);
        assertEquals(IGNORED, intake.names().ignored());
        assertEquals(intake.names(), FileNames.read(intake.names().canonical()));
    }

    @Test
    void packedOrLooseTheyAreTheSame() throws IOException {
        var loose = took(Tool.POLIS, loose(export(""))).digest();
        var packed = took(Tool.POLIS, List.of(piece("export.zip", Parcels.zip(export("my export/")))));

        assertEquals(loose, packed.digest());
        assertEquals(IGNORED, packed.names().ignored());
        assertEquals(List.of(), flaws.all());
    }

    @Test
    void namesAsBrowsersAndConversationsGiveThem() throws IOException {
        for (var name : List.of(
                "2024-01-31-club-%s.csv",
                "%s (1).csv", "%s(2).csv", "%S.CSV", "%s - Copy.csv", "C:\\participants\\%s.csv")) {
            kept.clear();
            took(Tool.POLIS, loose(name.formatted("comments"), "said", name.formatted("votes"), "voted"));
            assertEquals(Map.of("comments.csv", "said", "votes.csv", "voted"), kept, name);
        }
    }

    @Test
    void whatIsNotNeededIsToldOnlyWhereSomethingIsMissing() throws IOException {
        took(Tool.POLIS, loose("comments.csv", "said", "summary.csv", "x"));

        assertEquals(List.of("missing {file=votes.csv}", "unknown-file {file=summary.csv}"), told());
    }

    @Test
    void ofTwoFilesThatCouldBeMeantNoneIsChosen() throws IOException {
        took(Tool.KOBO, loose("one.csv", "a", "two.csv", "b"));

        assertEquals("several-files", told().get(0).split(" ")[0]);
    }

    @Test
    void aWorkbookIsNoArchive() throws IOException {
        took(Tool.KOBO, List.of(piece("Answers.xlsx", Parcels.zip("[Content_Types].xml", "x"))));

        assertEquals(List.of("workbook {file=Answers.xlsx}"), told());
    }

    @Test
    void namesOfOthersDoNotBreakOurLines() {
        var names =
                new FileNames(Map.of("votes.csv", FileNames.plain("a\tb\nc.csv")), List.of(FileNames.plain("x\ty")));

        assertEquals(names, FileNames.read(names.canonical()));
        assertTrue(FileNames.plain("x".repeat(1000)).length() < 200);
    }

    private static String[] export(String folder) {
        return new String[] {
            folder + "summary.csv", "topic,x", folder + "comments.csv", "said",
            folder + "votes.csv", "voted", folder + "participants-votes.csv", "participant,0",
            folder + "comment-groups.csv", "x", folder + "comment-clusters.csv", "x",
            folder + "README.txt", "x", folder + ".DS_Store", "x",
            "__MACOSX/" + folder + "._votes.csv", "x"
        };
    }

    private List<String> told() {
        return flaws.all().stream()
                .map(flaw -> flaw.key().replace("summary.regional.", "") + " " + flaw.values())
                .toList();
    }

    private Intake took(Tool tool, List<Delivery.Piece> chosen) {
        var intake =
                new Intake(tool, flaws, (name, content) -> kept.put(name, new String(content.readAllBytes(), UTF_8)));
        new Files(chosen).into(intake, flaws);
        return intake;
    }

    /** Names and contents alternate. */
    private List<Delivery.Piece> loose(String... files) throws IOException {
        var loose = new ArrayList<Delivery.Piece>();
        for (int at = 0; at < files.length; at += 2)
            loose.add(piece(files[at].replaceFirst(".*/", ""), files[at + 1].getBytes(UTF_8)));
        return loose;
    }

    private Delivery.Piece piece(String name, byte[] content) throws IOException {
        var file = java.nio.file.Files.createTempFile(directory, "piece", "");
        return new Delivery.Piece(name, java.nio.file.Files.write(file, content));
    }
}
