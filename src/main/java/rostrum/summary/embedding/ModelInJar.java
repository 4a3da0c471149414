package rostrum.summary.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import rostrum.platform.Digest;
import rostrum.platform.Language;

/** A small English model that comes as a library. Only the first is shipped; the other is there for tests and measurements. */
public enum ModelInJar {
    BGE_SMALL("bge-small-en-v1.5-q", "MIT", Pooling.CLS),
    MINILM("all-minilm-l6-v2-q", "Apache-2.0", Pooling.MEAN);

    private static final int MOST_TOKENS = 256;

    private final String file;
    private final String licence;
    private final Pooling pooling;

    ModelInJar(String file, String licence, Pooling pooling) {
        this.file = file;
        this.licence = licence;
        this.pooling = pooling;
    }

    public Embedder open() {
        var onnx = read(file + ".onnx");
        var tokenizer = read(file + "-tokenizer.json");
        var sha256 = Digest.sha256(Digest.sha256(onnx) + Digest.sha256(tokenizer));
        var model = new Model(file, Set.of(Language.EN), licence, sha256, pooling, "", MOST_TOKENS);
        return new OnnxEmbedder(model, onnx, tokenizer);
    }

    private static byte[] read(String file) {
        try (InputStream bytes = Objects.requireNonNull(ModelInJar.class.getResourceAsStream("/" + file), file)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
