package rostrum.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import rostrum.platform.DataDirectory;

/** The ledger of erasures outside the database, so that an older backup of the database does not bring anybody back. */
@ApplicationScoped
class ErasureFile {
    private static final String NAME = "erasures.log";

    @Inject
    DataDirectory data;

    /** On the disk when it returns, once. Each line begins anew, whatever a crash left of the one before. */
    synchronized void append(Erasure erasure) throws IOException {
        if (read().stream().anyMatch(erasure::isOfTheSame)) return;
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var line = ByteBuffer.wrap(("\n" + erasure.line() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) channel.write(line);
            channel.force(true);
        }
    }

    List<Erasure> read() throws IOException {
        return Files.readAllLines(file()).stream()
                .map(Erasure::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private Path file() throws IOException {
        var file = data.resolve(NAME);
        return Files.exists(file) ? file : data.writePrivately(NAME, new byte[0]);
    }
}
