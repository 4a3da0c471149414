package rostrum.summary.embedding;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rostrum.platform.Digest;
import rostrum.platform.Language;

/**
 * A model that the operator put beside the house: {@code model.onnx}, {@code tokenizer.json}, and {@code model.properties}
 * with {@code id}, {@code languages} (tags, with spaces or commas), {@code licence}, and perhaps {@code pooling} ({@code mean}
 * or {@code cls}), {@code prefix} and {@code tokens}.
 */
public record ModelDirectory(Path folder) {
    private static final String[] FILES = {"model.onnx", "tokenizer.json", "model.properties"};
    private static final String MOST_TOKENS = "256";

    /**
     * Only where the files are those that somebody chose.
     *
     * @param pinned what {@link #sha256} was when somebody last looked at these files
     * @throws IllegalArgumentException where the files are others, or say too little of themselves
     */
    public Embedder open(String pinned) {
        var found = sha256();
        if (!found.equals(pinned))
            throw new IllegalArgumentException(
                    "The model in " + folder + " has the checksum " + found + " and is not used: pinned is " + pinned);
        return new OnnxEmbedder(model(found));
    }

    /** As {@code (sha256sum < model.onnx; sha256sum < tokenizer.json; sha256sum < model.properties) | cut -c1-64 | sha256sum} says. */
    public String sha256() {
        var sums = new StringBuilder();
        Stream.of(FILES).forEach(file -> sums.append(Digest.sha256(read(file))).append('\n'));
        return Digest.sha256(sums.toString());
    }

    private Model model(String sha256) {
        var said = properties();
        return new Model(
                required(said, "id"),
                languages(required(said, "languages")),
                required(said, "licence"),
                sha256,
                Pooling.valueOf(said.getProperty("pooling", "mean").strip().toUpperCase(Locale.ROOT)),
                said.getProperty("prefix", ""),
                Integer.parseInt(said.getProperty("tokens", MOST_TOKENS).strip()),
                read(FILES[0]),
                read(FILES[1]));
    }

    /** Languages that the house does not speak are nobody’s here. */
    private static Set<Language> languages(String tags) {
        var languages = new TreeSet<Language>();
        Arrays.stream(tags.strip().split("[\\s,]+"))
                .map(Language::of)
                .flatMap(Optional::stream)
                .forEach(languages::add);
        return languages;
    }

    private Properties properties() {
        var said = new Properties();
        try {
            said.load(new StringReader(new String(read(FILES[2]), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    private String required(Properties said, String name) {
        var value = said.getProperty(name, "").strip();
        if (value.isEmpty()) throw new IllegalArgumentException(folder + "/" + FILES[2] + " does not say its " + name);
        return value;
    }

    private byte[] read(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
