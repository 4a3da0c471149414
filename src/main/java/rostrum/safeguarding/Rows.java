package rostrum.safeguarding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rows of the safeguarding schema, in the caller's transaction. What fails here never repeats what a row said. */
record Rows(DataSource source) {
    /** A row as it is read. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> read(String sql, Reader<T> reader, @Nullable Object... values) {
        try (var connection = source.getConnection();
                var query = prepare(connection, sql, values);
                var rows = query.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) found.add(reader.read(rows));
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    int write(String sql, @Nullable Object... values) {
        try (var connection = source.getConnection();
                var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) statement.setBytes(i + 1, bytes);
            else statement.setObject(i + 1, values[i] instanceof Instant at ? Timestamp.from(at) : values[i]);
        }
        return statement;
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    /** Its state alone, which tells whether the database is away. */
    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException(new SQLException("The store of cases failed", e.getSQLState()));
    }
}
