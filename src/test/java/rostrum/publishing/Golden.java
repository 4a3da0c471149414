package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What left the house last time. To renew the files on purpose: {@code -Dgolden=write}. */
public final class Golden {
    private static final Path FILES = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void same(String name, String text) throws IOException {
        var file = FILES.resolve(name);
        if ("write".equals(System.getProperty("golden")))
            Files.writeString(Files.createDirectories(FILES).resolve(name), text);
        assertEquals(Files.readString(file, StandardCharsets.UTF_8), text, name);
    }
}
