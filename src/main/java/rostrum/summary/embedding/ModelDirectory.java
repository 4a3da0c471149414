package rostrum.summary.embedding;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.platform.Digest;
import rostrum.platform.Language;

/**
 * A model that the operator put beside the house: {@code model.onnx}, {@code tokenizer.json}, and {@code model.properties}
 * with {@code id}, {@code languages} (tags, with spaces or commas), {@code licence}, and perhaps {@code pooling} ({@code mean}
 * or {@code cls}), {@code prefix} and {@code tokens}.
 */
public record ModelDirectory(Path folder) {
    private static final String PROPERTIES = "model.properties";
    private static final String MOST_TOKENS = "256";

    /**
     * Only where the files are those that somebody chose.
     *
     * @param pinned what {@link #sha256} was when somebody last looked at these files
     * @throws IllegalArgumentException where the files are others, or say too little of themselves
     */
    public Embedder open(String pinned) {
        var files = read();
        var found = sha256(files);
        if (!found.equals(pinned))
            throw new IllegalArgumentException(
                    "The model in " + folder + " has the checksum " + found + " and is not used: pinned is " + pinned);
        return new OnnxEmbedder(model(properties(files.get(2)), found), files.get(0), files.get(1));
    }

    /** What {@code cat} and {@code sha256sum} say of the three files: see operating.md. */
    public String sha256() {
        return sha256(read());
    }

    private static String sha256(List<byte[]> files) {
        return Digest.sha256(files.stream().map(Digest::sha256).collect(Collectors.joining("\n", "", "\n")));
    }

    private Model model(Properties said, String sha256) {
        return new Model(
                required(said, "id"),
                languages(required(said, "languages")),
                required(said, "licence"),
                sha256,
                Pooling.valueOf(said.getProperty("pooling", "mean").strip().toUpperCase(Locale.ROOT)),
                said.getProperty("prefix", ""),
                Integer.parseInt(said.getProperty("tokens", MOST_TOKENS).strip()));
    }

    /** Languages that the house does not speak are nobody’s here. */
    private static Set<Language> languages(String tags) {
        return Arrays.stream(tags.split("[\\s,]+"))
                .map(Language::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String required(Properties said, String name) {
        var value = said.getProperty(name, "").strip();
        if (value.isEmpty())
            throw new IllegalArgumentException(folder + "/" + PROPERTIES + " does not say its " + name);
        return value;
    }

    private List<byte[]> read() {
        return Stream.of("model.onnx", "tokenizer.json", PROPERTIES)
                .map(file -> read(folder.resolve(file)))
                .toList();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(byte[] file) {
        var said = new Properties();
        try {
            said.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }
}
