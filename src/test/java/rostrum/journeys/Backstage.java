package rostrum.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What five minutes would do: nobody waits for them in a journey. */
final class Stale {
    private static final String OWNER = "rostrum";
    private static final Path PASSWORDS = Path.of(System.getProperty("house.data"), "pgpass");

    private Stale() {}

    static void proof(String name) {
        try (var database = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + System.getProperty("house.db.port") + "/rostrum",
                        OWNER,
                        password());
                var update = database.prepareStatement(
                        "update staff_session set proved_at = proved_at - interval '6 minutes' where staff = ?")) {
            update.setString(1, name);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code pgpass} keeps it: host, port, database, user, password. */
    private static String password() {
        try (var lines = Files.lines(PASSWORDS)) {
            return lines.map(line -> line.split(":"))
                    .filter(parts -> parts[3].equals(OWNER))
                    .findFirst()
                    .orElseThrow()[4];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
