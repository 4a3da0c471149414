package rostrum.bench.fanout;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import rostrum.bench.Crowd;
import rostrum.bench.house.Rows;

/** Straight into the log and a notice, as another node would do it: what is left to do is to bring it to everybody. */
final class StraightWay implements Way, AutoCloseable {
    private static final String ADVANCE = "update log set seq = seq + 1 where name = ? returning seq";
    private static final String TELL = "insert into log_event (log, seq, kind, subject, keep, encoded)"
            + " values (?, ?, 'post.published', ?, '+', ?)";
    private static final String NOTICE = "select pg_notify('rostrum', ?)";

    private final String log;
    private final Connection database;
    private final ExecutorService writing = Executors.newSingleThreadExecutor(Crowd::thread);

    StraightWay(String room, Rows rows) throws SQLException {
        this.log = "room:" + room;
        this.database = rows.connect();
        database.setAutoCommit(false);
    }

    @Override
    public void publish(String words) {
        writing.execute(() -> {
            try {
                write(words);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void write(String words) throws SQLException {
        var id = Keys.fresh();
        var number = advance();
        try (var telling = database.prepareStatement(TELL);
                var notice = database.prepareStatement(NOTICE)) {
            telling.setString(1, log);
            telling.setLong(2, number);
            telling.setString(3, id);
            telling.setString(4, encoded(number, id, words));
            telling.executeUpdate();
            notice.setString(1, log + " " + number);
            notice.execute();
        }
        database.commit();
    }

    private long advance() throws SQLException {
        try (var advance = database.prepareStatement(ADVANCE)) {
            advance.setString(1, log);
            var row = advance.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** As the house writes it. */
    private static String encoded(long number, String id, String words) {
        return "{\"s\":%d,\"k\":\"post.published\",\"at\":\"%s\",\"d\":{\"id\":\"%s\",\"name\":\"Calm Heron\",\"words\":\"%s\",\"lang\":\"en\",\"dir\":\"auto\"}}"
                .formatted(number, Instant.now(), id, words);
    }

    @Override
    public void close() throws SQLException {
        writing.shutdownNow();
        database.close();
    }
}
