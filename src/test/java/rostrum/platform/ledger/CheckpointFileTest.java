package rostrum.platform.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rostrum.platform.Hmac;

/** What stands outside the database is only ever added to. */
class CheckpointFileTest {
    private static final Chain CHAIN = new Chain(new Hmac(new byte[] {7}));
    private static final Checkpoint ONE = checkpoint(1);
    private static final Checkpoint TWO = checkpoint(2_000_000);

    @TempDir
    Path directory;

    @Test
    void addsLines() throws IOException {
        var file = CheckpointFile.in(directory);
        assertEquals(List.of(), file.lines());
        assertEquals("", file.last());

        file.append(ONE);
        assertEquals(ONE.line(), file.last());
        for (int i = 0; i < 20; i++) file.append(TWO);

        assertEquals(21, file.lines().size());
        assertEquals(ONE.line(), file.lines().get(0));
        assertEquals(TWO.line(), file.last());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("audit-checkpoints"))));
    }

    @Test
    void readsWhatItWrote() {
        assertEquals(Optional.of(TWO), Checkpoint.of(TWO.line()));
        for (var wrong : Stream.of("", "1 2 3", "one " + ONE.at() + " a b", "1 yesterday a b").toList())
            assertEquals(Optional.empty(), Checkpoint.of(wrong), wrong);
    }

    private static Checkpoint checkpoint(long seq) {
        return Checkpoint.signed(CHAIN, seq, CHAIN.link(seq, Chain.START, "seal"), Instant.parse("2026-05-04T12:00:00Z"));
    }
}
