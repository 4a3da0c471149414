package rostrum.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a person of the staff sent with a form that takes large files. Like a {@link Form} it can only be had with a token of
 * this server. The files lie on the disk until it is closed.
 */
public record Delivery(Form form, List<Piece> files) implements AutoCloseable {
    /** Of the whole form, in bytes; the server takes a little more, so that somebody who is near it reads a page of ours. */
    public static final long MOST_BYTES = 50_500_000;

    /** @param name as the file was called there; it is only shown, and never a path here */
    public record Piece(String name, Path content) {}

    @Override
    public void close() {
        try {
            for (var file : files) Files.deleteIfExists(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
