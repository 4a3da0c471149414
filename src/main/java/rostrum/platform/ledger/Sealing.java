package rostrum.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import javax.sql.DataSource;

/** Writes a sealed note into the database. Young people's acts are kept to the hour, and linked when it is over. */
public final class Sealing {
    public static final String PARTICIPANT = "participant";
    public static final String VISITOR = "visitor";

    static final String NOTE = "select audit.note(?, ?, ?, ?, ?, ?, ?, ?)";
    private static final Set<String> YOUNG = Set.of(PARTICIPANT, VISITOR, "author");

    private final Chain chain;

    public Sealing(Chain chain) {
        this.chain = chain;
    }

    public void write(DataSource through, Note note) {
        try (var connection = through.getConnection();
                var insert = connection.prepareStatement(NOTE)) {
            fill(insert, note);
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void fill(PreparedStatement insert, Note given) throws SQLException {
        var young = YOUNG.contains(given.actor());
        var at = young ? given.at().truncatedTo(ChronoUnit.HOURS) : given.at();
        var note = new Note(given.id(), at, given.actor(), given.act(), given.subject(), given.detail());
        insert.setString(1, note.id());
        insert.setTimestamp(2, Timestamp.from(at));
        insert.setTimestamp(3, Timestamp.from(due(at, young)));
        insert.setString(4, note.actor());
        insert.setString(5, note.act());
        insert.setString(6, note.subject());
        insert.setString(7, note.detail());
        insert.setString(8, chain.seal(note));
    }

    /** In the chain neighbours would tell the minute; those of one hour are linked together, in an order by chance. */
    private static Instant due(Instant at, boolean young) {
        return young ? at.plus(Duration.ofHours(1)) : at;
    }
}
