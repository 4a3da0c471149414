package rostrum.platform;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Who works in the database. The owner makes tables and does nothing else; each of the others can do what its own task
 * needs (decision 10).
 */
record DatabaseRoles(String host, int port, String database, String owner) {

    /** By the names under which migrations speak of them. */
    Map<String, String> names() {
        return Map.of(
                "app", owner + "_app", "vault", owner + "_vault", "cases", owner + "_cases", "audit", owner + "_audit");
    }

    /** Not pooled: after the migrations nobody works as the owner. */
    DataSource as(String role) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(role);
        return source;
    }

    /** Lets those in whose passwords the database does not know yet. */
    void admit(PasswordFile passwords) throws SQLException, IOException {
        for (var role : names().values()) {
            var password = passwords.of(role);
            if (!isAdmitted(role)) admit(role, password);
        }
    }

    private boolean isAdmitted(String role) throws SQLException {
        try (var connection = as(role).getConnection()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith("28")) return false;
            throw e;
        }
    }

    private void admit(String role, String password) throws SQLException {
        try (Connection connection = as(owner).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role " + statement.enquoteIdentifier(role, true) + " login");
            connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
        }
    }
}
