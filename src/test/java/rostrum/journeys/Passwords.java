package rostrum.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first passwords of the staff, from the file that the house wrote when it started. */
final class Passwords {
    private static final Path FILE = Path.of(System.getProperty("house.data"), "first-passwords.txt");

    private Passwords() {}

    static String of(String name) {
        try (var lines = Files.lines(FILE)) {
            return lines.map(line -> line.split(" "))
                    .filter(parts -> parts[1].equals(name))
                    .findFirst()
                    .orElseThrow()[2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
