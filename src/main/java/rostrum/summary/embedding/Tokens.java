package rostrum.summary.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Cuts texts into the pieces that a model was trained on, as its {@code tokenizer.json} says. The library behind it is
 * native: it is unpacked into a new temporary folder, and told to look for nothing elsewhere.
 */
final class Tokens implements AutoCloseable {
    /** It warns of graphics cards, and of there being none. Kept here, or the level would be forgotten. */
    private static final Logger ITS_WORDS = Logger.getLogger("ai.djl");

    static {
        ITS_WORDS.setLevel(Level.SEVERE);
        stayInside();
    }

    private final HuggingFaceTokenizer tokenizer;

    /** Of a longer text the beginning counts. */
    Tokens(byte[] json, int most) {
        try {
            var options = Map.of("padding", "false", "truncation", "true", "maxLength", Integer.toString(most));
            this.tokenizer = HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), options);
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

    /** Or it would unpack into the home directory, count graphics cards, and ask the network for what suits them. */
    private static void stayInside() {
        try {
            var folder = Files.createTempDirectory("rostrum-tokens");
            System.setProperty("ai.djl.offline", "true");
            System.setProperty("RUST_FLAVOR", "cpu");
            System.setProperty("DJL_CACHE_DIR", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
