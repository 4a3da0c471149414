package rostrum.platform.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** Checkpoints outside the database, a line each: whoever cuts the chain there cannot cut it here. */
public final class CheckpointFile {
    private static final String NAME = "audit-checkpoints";
    private static final int LONGEST = 512;

    private final Path file;

    private CheckpointFile(Path file) {
        this.file = file;
    }

    public static CheckpointFile in(Path directory) {
        return new CheckpointFile(directory.resolve(NAME));
    }

    List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** The last line, however long the file is; empty if there is none. */
    String last() throws IOException {
        if (!Files.exists(file)) return "";
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var end = ByteBuffer.allocate(LONGEST);
            channel.read(end, Math.max(0, channel.size() - LONGEST));
            var text = new String(end.array(), 0, end.position(), StandardCharsets.UTF_8).stripTrailing();
            return text.substring(text.lastIndexOf('\n') + 1);
        }
    }

    void append(Checkpoint checkpoint) throws IOException {
        try (var channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            var line = ByteBuffer.wrap((checkpoint.line() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) channel.write(line);
            channel.force(true);
        }
    }
}
