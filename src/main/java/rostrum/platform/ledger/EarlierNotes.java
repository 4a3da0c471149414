package rostrum.platform.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Id;

/** Seals what was noted before there was a chain: that needs the key, which no migration in SQL has. */
public final class EarlierNotes implements JavaMigration {
    private final Sealing sealing;

    public EarlierNotes(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        seal(context.getConnection());
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("drop table public.audit");
        }
    }

    private void seal(Connection connection) throws SQLException {
        try (var all = connection.createStatement()) {
            all.setFetchSize(1000);
            var row = all.executeQuery("select at, actor, act, subject, detail from public.audit order by id");
            while (row.next()) sealing.write(connection, note(row));
        }
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                Id.fresh(),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("detail"));
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("009.1");
    }

    @Override
    public String getDescription() {
        return "earlier notes";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
