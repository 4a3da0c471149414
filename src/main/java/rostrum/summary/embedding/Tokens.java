package rostrum.summary.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Cuts texts into the pieces that a model was trained on, as its {@code tokenizer.json} says. The library behind it is
 * native: it is unpacked into a new temporary folder, loaded, and told to look for nothing elsewhere.
 */
final class Tokens implements AutoCloseable {
    /** It warns of graphics cards, and of there being none. Kept here, or the level would be forgotten. */
    private static final Logger ITS_WORDS = Logger.getLogger("ai.djl");

    private static final Path UNPACKED = stayInside();

    static {
        ITS_WORDS.setLevel(Level.SEVERE);
    }

    private final HuggingFaceTokenizer tokenizer;

    /** Of a longer text the beginning counts. */
    Tokens(byte[] json, int most) {
        try {
            var options = Map.of("padding", "false", "truncation", "true", "maxLength", Integer.toString(most));
            this.tokenizer = HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), options);
            tidy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the pieces, with those that begin and end a text. */
    long[] of(String text) {
        return tokenizer.encode(text).getIds();
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    /** Or it would unpack into the home directory, and ask the network for what suits a graphics card. */
    private static Path stayInside() {
        try {
            var folder = Files.createTempDirectory("rostrum-tokens");
            System.setProperty("ai.djl.offline", "true");
            System.setProperty("RUST_FLAVOR", "cpu");
            System.setProperty("DJL_CACHE_DIR", folder.toString());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is loaded needs its file no more; without this each start would leave 14 MB behind. */
    private static void tidy() throws IOException {
        if (!Files.exists(UNPACKED)) return;
        try (var files = Files.walk(UNPACKED)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
