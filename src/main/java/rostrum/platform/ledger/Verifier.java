package rostrum.platform.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads all of the audit, as it was at one instant, and says whether it is whole. */
public final class Verifier {
    private static final int AT_ONCE = 1000;

    private final Chain chain;
    private final CheckpointFile file;

    public Verifier(Chain chain, CheckpointFile file) {
        this.chain = chain;
        this.file = file;
    }

    /** In a transaction of its own, or in the one that the connection is in. */
    public Report examine(Connection connection) throws SQLException, IOException {
        if (!connection.getAutoCommit()) return read(connection);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            return read(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The file first: it may grow meanwhile, and must not seem to be ahead. */
    private Report read(Connection connection) throws SQLException, IOException {
        var examination = new Examination(chain, file.lines());
        each(
                connection,
                "select " + Rows.CHECKPOINT + " from audit.beginning",
                row -> examination.beginsAfter(Rows.checkpoint(row)));
        each(
                connection,
                "select " + Rows.CHECKPOINT + " from audit.checkpoint",
                row -> examination.inside(Rows.checkpoint(row)));
        each(
                connection,
                "select seq, " + Rows.NOTE + ", seal, chain from audit.entry order by seq",
                row -> examination.linked(
                        row.getLong("seq"), Rows.note(row), row.getString("seal"), row.getString("chain")));
        each(
                connection,
                "select " + Rows.NOTE + ", seal from audit.waiting",
                row -> examination.waiting(Rows.note(row), row.getString("seal")));
        return examination.end();
    }

    private static void each(Connection connection, String question, Reader reader) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            var row = statement.executeQuery(question);
            while (row.next()) reader.read(row);
        }
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }
}
