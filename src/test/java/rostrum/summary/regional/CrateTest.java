package rostrum.summary.regional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives as people send them, and as nobody should. */
class CrateTest {
    @TempDir
    Path directory;

    private Flaws flaws = new Flaws();

    @Test
    void whatIsAskedForIsTakenOutOfAnyFolderAndNothingElse() throws IOException {
        var taken = unpacked(Parcels.zip(
                "export/comments.csv", "said", "../../votes.csv", "voted", "__MACOSX/._votes.csv", "?", "x.txt", "no"));

        assertEquals(Map.of("comments.csv", "said", "votes.csv", "voted"), taken);
        assertEquals(List.of(), flaws.all());
    }

    @Test
    void whatGrowsTooMuchIsNotUnpacked() throws IOException {
        unpacked(Parcels.zip("votes.csv", "0".repeat(3_000_000)));

        assertEquals("summary.regional.zip-bomb", flaws.all().get(0).key());
    }

    @Test
    void whatNobodyAskedForCountsToo() throws IOException {
        unpacked(Parcels.zip("x.txt", "0".repeat(3_000_000), "votes.csv", "1"));

        assertEquals("summary.regional.zip-bomb", flaws.all().get(0).key());
    }

    @Test
    void ofTooManyFilesNoneIsTaken() throws IOException {
        var names = new ArrayList<String>();
        for (int at = 0; at <= 100; at++) names.addAll(List.of("f" + at, ""));
        unpacked(Parcels.zip(names.toArray(String[]::new)));

        assertEquals("summary.regional.zip-many", flaws.all().get(0).key());
    }

    /** Wherever it breaks off. */
    @Test
    void whatIsNotWholeIsRefused() throws IOException {
        var whole = Parcels.zip("comments.csv", "said", "votes.csv", "voted");
        for (int cut = 4; cut < whole.length - 22; cut++) {
            flaws = new Flaws();
            unpacked(Arrays.copyOf(whole, cut));
            assertFalse(flaws.isEmpty(), "at " + cut);
        }
    }

    private Map<String, String> unpacked(byte[] zip) throws IOException {
        var file = Files.write(directory.resolve("export.zip"), zip);
        var taken = new TreeMap<String, String>();
        var shelf = new Crate.Shelf() {
            @Override
            public Optional<String> place(String name) {
                return Optional.of(name).filter(List.of("comments.csv", "votes.csv")::contains);
            }

            @Override
            public void put(String place, InputStream content) throws IOException {
                taken.put(place, new String(content.readAllBytes(), UTF_8));
            }
        };
        Crate.unpack("export.zip", file, shelf, flaws);
        return taken;
    }
}
