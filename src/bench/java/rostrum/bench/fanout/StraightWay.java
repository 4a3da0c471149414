package rostrum.bench.fanout;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import rostrum.bench.Crowd;
import rostrum.bench.house.Rows;

/**
 * Straight into the log and a notice, as another node would do it: what is left to do is to bring it to everybody. Posts that
 * wait together are committed together, so that not the commits of one connection are measured.
 */
final class StraightWay implements Way, AutoCloseable {
    private static final String ADVANCE = "update log set seq = seq + ? where name = ? returning seq";
    private static final String TELL = "insert into log_event (log, seq, kind, subject, keep, encoded)"
            + " values (?, ?, 'post.published', ?, '+', ?)";
    private static final String NOTICE = "select pg_notify('rostrum', ?)";

    private final String log;
    private final Connection database;
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private final Thread writing = Crowd.thread(this::write);

    StraightWay(String room, Rows rows) throws SQLException {
        this.log = "room:" + room;
        this.database = rows.connect();
        database.setAutoCommit(false);
        writing.start();
    }

    @Override
    public void publish(String words) {
        waiting.add(words);
    }

    private void write() {
        try (var advance = database.prepareStatement(ADVANCE);
                var telling = database.prepareStatement(TELL);
                var notice = database.prepareStatement(NOTICE)) {
            while (true) {
                var posts = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(posts);
                var last = advance(advance, posts.size());
                tell(telling, posts, last - posts.size());
                notice.setString(1, log + " " + last);
                notice.execute();
                database.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long advance(PreparedStatement advance, int posts) throws SQLException {
        advance.setInt(1, posts);
        advance.setString(2, log);
        try (var row = advance.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void tell(PreparedStatement telling, List<String> posts, long before) throws SQLException {
        for (int i = 0; i < posts.size(); i++) {
            var id = Keys.fresh();
            var number = before + 1 + i;
            telling.setString(1, log);
            telling.setLong(2, number);
            telling.setString(3, id);
            telling.setString(4, encoded(number, id, posts.get(i)));
            telling.addBatch();
        }
        telling.executeBatch();
    }

    /** As the house writes it. */
    private static String encoded(long number, String id, String words) {
        return "{\"s\":%d,\"k\":\"post.published\",\"at\":\"%s\",\"d\":{\"id\":\"%s\",\"name\":\"Calm Heron\",\"words\":\"%s\",\"lang\":\"en\",\"dir\":\"auto\"}}"
                .formatted(number, Instant.now(), id, words);
    }

    @Override
    public void close() throws SQLException {
        writing.interrupt();
        database.close();
    }
}
