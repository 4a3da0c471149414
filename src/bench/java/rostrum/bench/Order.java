package rostrum.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the console asks for.
 *
 * @param server a product that runs already, or null to start one
 * @param staff the file with the passwords of its staff
 */
record Order(Path export, @Nullable URI server, @Nullable Path staff, Path out) {
    private static final String USAGE = "rehearse DIR [--server URL --staff FILE] [--out DIR]";

    static Order read(List<String> words, Path home) {
        var left = new ArrayDeque<>(words);
        Path export = null;
        URI server = null;
        Path staff = null;
        var out = home.resolve("target/rehearsal");
        while (!left.isEmpty()) {
            var word = left.pop();
            switch (word) {
                case "--server" -> server = URI.create(value(left, word));
                case "--staff" -> staff = Path.of(value(left, word));
                case "--out" -> out = Path.of(value(left, word));
                default -> export = Path.of(word);
            }
        }
        if (export == null) throw new Mishap(USAGE);
        if ((server == null) != (staff == null)) throw new Mishap("--server and --staff go together. " + USAGE);
        return new Order(export, server, staff, out.toAbsolutePath().normalize());
    }

    private static String value(ArrayDeque<String> left, String option) {
        if (left.isEmpty()) throw new Mishap(option + " needs a value. " + USAGE);
        return left.pop();
    }
}
