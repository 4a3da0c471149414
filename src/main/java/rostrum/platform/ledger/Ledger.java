package rostrum.platform.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import rostrum.platform.ledger.Chain.Mark;

/**
 * Ties waiting notes to the end of the chain, in the order in which it finds them: whoever commits late is linked late,
 * and nobody waits for anybody. One at a time.
 */
public final class Ledger {
    private static final int AT_ONCE = 1000;

    private final Chain chain;
    private final CheckpointFile file;
    private final DataSource reading;
    private final DataSource writing;

    public Ledger(Chain chain, CheckpointFile file, DataSource reading, DataSource writing) {
        this.chain = chain;
        this.file = file;
        this.reading = reading;
        this.writing = writing;
    }

    /** All notes that are due at this instant; says how many that were. */
    public int link(Instant now) throws SQLException, IOException {
        int linked = 0;
        for (int some = AT_ONCE; some == AT_ONCE; linked += some) some = linkSome(now);
        return linked;
    }

    private int linkSome(Instant now) throws SQLException, IOException {
        Stretch stretch;
        try (var connection = reading.getConnection()) {
            var due = due(connection, now);
            if (due.isEmpty()) return 0;
            catchUp(connection);
            stretch = continued(connection, due);
        }
        var checkpoint = Checkpoint.signed(chain, stretch.end(), stretch.last(), now);
        append(stretch, checkpoint);
        file.append(checkpoint);
        return stretch.ids().size();
    }

    /** Takes away what is 24 months old by the clock of the database, and signs where the chain begins now. */
    public void rollOff(Instant now) throws SQLException {
        try (var connection = reading.getConnection();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("select " + Rows.CHECKPOINT + " from audit.checkpoint"
                    + " where made < now() - interval '24 months'"
                    + " and not exists (select from audit.beginning b where b.seq = checkpoint.seq)"
                    + " order by seq desc limit 1");
            if (!row.next()) return;
            var old = Rows.checkpoint(row);
            begin(Checkpoint.signed(Mark.BEGINNING, chain, old.seq(), old.link(), now));
        }
    }

    private void begin(Checkpoint beginning) throws SQLException {
        try (var connection = writing.getConnection();
                var statement = connection.prepareStatement("select audit.roll_off(?, ?, ?)")) {
            statement.setLong(1, beginning.seq());
            statement.setTimestamp(2, Timestamp.from(beginning.at()));
            statement.setString(3, beginning.signature());
            statement.execute();
        }
    }

    private record Waiting(String id, String seal) {}

    private static List<Waiting> due(Connection connection, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select id, seal from audit.waiting where due <= ? order by due, id limit " + AT_ONCE)) {
            statement.setTimestamp(1, Timestamp.from(now));
            var row = statement.executeQuery();
            var due = new ArrayList<Waiting>();
            while (row.next()) due.add(new Waiting(row.getString(1), row.getString(2)));
            return due;
        }
    }

    /** Who was killed between the database and the file has left the file one line short. */
    private void catchUp(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            var row = statement.executeQuery(
                    "select " + Rows.CHECKPOINT + " from audit.checkpoint order by seq desc limit 1");
            if (!row.next()) return;
            var newest = Rows.checkpoint(row);
            if (newest.isOurs(Mark.CHECKPOINT, chain) && !newest.line().equals(file.last())) file.append(newest);
        }
    }

    /** New links of the chain: the first has this number. */
    private record Stretch(long first, List<String> ids, List<String> links) {
        long end() {
            return first + ids.size() - 1;
        }

        String last() {
            return links.get(links.size() - 1);
        }
    }

    private Stretch continued(Connection connection, List<Waiting> due) throws SQLException {
        try (var statement = connection.createStatement()) {
            var head = statement.executeQuery("select seq, chain from audit.entry order by seq desc limit 1");
            var known = head.next();
            var stretch = new Stretch(known ? head.getLong(1) + 1 : 1, new ArrayList<>(), new ArrayList<>());
            var before = known ? head.getString(2) : Chain.START;
            for (var waiting : due) {
                stretch.ids().add(waiting.id());
                before = chain.link(stretch.end(), before, waiting.seal());
                stretch.links().add(before);
            }
            return stretch;
        }
    }

    private void append(Stretch stretch, Checkpoint checkpoint) throws SQLException {
        try (var connection = writing.getConnection();
                var statement = connection.prepareStatement("select audit.link(?, ?, ?, ?, ?)")) {
            statement.setLong(1, stretch.first());
            statement.setArray(2, connection.createArrayOf("text", stretch.ids().toArray()));
            statement.setArray(
                    3, connection.createArrayOf("text", stretch.links().toArray()));
            statement.setTimestamp(4, Timestamp.from(checkpoint.at()));
            statement.setString(5, checkpoint.signature());
            statement.execute();
        }
    }
}
