package rostrum.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import rostrum.bench.StaffList;
import rostrum.bench.StaffList.Account;

/** The first passwords of the staff, from the file that the house wrote when it started. */
final class Passwords {
    private static final Path FILE = Path.of(System.getProperty("house.data"), "first-passwords.txt");

    private Passwords() {}

    static Account account(String name) {
        try {
            return StaffList.read(FILE).named(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String name) {
        return account(name).password();
    }
}
