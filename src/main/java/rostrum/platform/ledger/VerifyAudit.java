package rostrum.platform.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import rostrum.platform.Hmac;

/**
 * The command that says whether the audit is whole. It needs the JDK, the driver, the data directory and the database, and
 * nothing that runs in the house.
 */
public final class VerifyAudit {
    static final int WHOLE = 0;
    static final int TAMPERED = 1;
    static final int UNKNOWN = 2;

    private VerifyAudit() {}

    /** Data directory, host, port, database, owner of the database. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length != 5) {
            out.println("Give the data directory, host, port, name and owner of the database.");
            return UNKNOWN;
        }
        var data = Path.of(arguments[0]);
        try (var connection = auditor(arguments).getConnection()) {
            var chain = new Chain(new Hmac(Files.readAllBytes(data.resolve("server.key"))));
            var report = new Verifier(chain, CheckpointFile.in(data)).examine(connection);
            out.println(report.text());
            return report.isWhole() ? WHOLE : TAMPERED;
        } catch (IOException | SQLException e) {
            out.println("The audit could not be read: " + e.getMessage());
            return UNKNOWN;
        }
    }

    private static PGSimpleDataSource auditor(String[] arguments) {
        System.setProperty(
                "org.postgresql.pgpassfile", Path.of(arguments[0], "pgpass").toString());
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {arguments[1]});
        source.setPortNumbers(new int[] {Integer.parseInt(arguments[2])});
        source.setDatabaseName(arguments[3]);
        source.setUser(arguments[4] + "_audit");
        return source;
    }
}
