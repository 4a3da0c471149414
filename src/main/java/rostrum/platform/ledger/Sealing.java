package rostrum.platform.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import javax.sql.DataSource;

/** Writes a sealed note into the database. Young people’s acts are kept to the hour, and linked when it is over. */
public final class Sealing {
    public static final String PARTICIPANT = "participant";
    public static final String VISITOR = "visitor";

    private static final Set<String> YOUNG = Set.of(PARTICIPANT, VISITOR, "author");

    private final Chain chain;

    public Sealing(Chain chain) {
        this.chain = chain;
    }

    public void write(DataSource through, Note note) {
        try (var connection = through.getConnection()) {
            write(connection, note);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void write(Connection connection, Note note) throws SQLException {
        if (YOUNG.contains(note.actor())) insert(connection, coarse(note), Duration.ofHours(1));
        else insert(connection, note, Duration.ZERO);
    }

    private static Note coarse(Note note) {
        var hour = note.at().truncatedTo(ChronoUnit.HOURS);
        return new Note(note.id(), hour, note.actor(), note.act(), note.subject(), note.detail());
    }

    /** In the chain neighbours would tell the minute: notes that wait for one hour’s end are linked in an order by chance. */
    private void insert(Connection connection, Note note, Duration waits) throws SQLException {
        try (var insert = connection.prepareStatement("select audit.note(?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, note.id());
            insert.setTimestamp(2, Timestamp.from(note.at()));
            insert.setTimestamp(3, Timestamp.from(note.at().plus(waits)));
            insert.setString(4, note.actor());
            insert.setString(5, note.act());
            insert.setString(6, note.subject());
            insert.setString(7, note.detail());
            insert.setString(8, chain.seal(note));
            insert.execute();
        }
    }
}
