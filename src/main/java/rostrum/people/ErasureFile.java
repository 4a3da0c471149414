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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        append(erasure.line());
    }

    /** Each time anew: the last one counts. */
    synchronized void append(Withdrawn withdrawn) throws IOException {
        append(withdrawn.line());
    }

    private void append(String text) throws IOException {
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var line = ByteBuffer.wrap(("\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
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

    /** Whose last word is that they stopped taking part, by digest. */
    Set<String> out() throws IOException {
        var out = new HashSet<String>();
        Files.readAllLines(file()).stream()
                .map(Withdrawn::read)
                .flatMap(Optional::stream)
                .forEach(one -> {
                    if (one.isOut()) out.add(one.receiptDigest());
                    else out.remove(one.receiptDigest());
                });
        return out;
    }

    private Path file() throws IOException {
        var file = data.resolve(NAME);
        return Files.exists(file) ? file : data.writePrivately(NAME, new byte[0]);
    }
}
