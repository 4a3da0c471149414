package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.jdbcurlresolver.PgPassParser;

/** Passwords as the driver of PostgreSQL reads them. */
class PasswordFileTest {
    @TempDir
    Path directory;

    private final DataDirectory data = new DataDirectory();

    @BeforeEach
    void here() {
        data.directory = directory.toString();
    }

    @AfterEach
    void nowhere() {
        System.clearProperty("org.postgresql.pgpassfile");
    }

    @Test
    void makesOneOnceForEachUserAndForNobodyElseToRead() throws IOException {
        var password = new PasswordFile(data).of("rostrum_app");

        assertEquals(password, new PasswordFile(data).of("rostrum_app"));
        assertNotEquals(password, new PasswordFile(data).of("rostrum_audit"));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("pgpass"))));
    }

    @Test
    void readsTheFileOfAnEarlierInstallation() throws IOException {
        Files.writeString(directory.resolve("pgpass"), "*:*:*:postgres:first\n*:*:*:rostrum:first\n");

        assertEquals("first", new PasswordFile(data).of("rostrum"));
    }

    @Test
    void leavesLinesThatAnOperatorWrote() throws IOException {
        var written = "db.example.org:5432:rostrum:rostrum_cases:theirs";
        Files.writeString(directory.resolve("pgpass"), "# ours\n" + written + "\n");
        var passwords = new PasswordFile(data);
        passwords.keep("rostrum", "one");
        passwords.keep("rostrum", "two");

        assertEquals("theirs", passwords.of("rostrum_cases"));
        assertEquals(
                List.of("# ours", written, "*:*:*:rostrum:two"), Files.readAllLines(directory.resolve("pgpass")));
    }

    @Test
    void theDriverFindsAPasswordWithAnyLetters() throws IOException {
        var odd = "a:b\\c\\\\:d";
        new PasswordFile(data).keep("rostrum", odd);

        assertEquals(odd, new PasswordFile(data).of("rostrum"));
        assertEquals(odd, PgPassParser.getPassword("localhost", "5432", "any", "rostrum"));
    }
}
