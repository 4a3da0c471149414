package rostrum.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;

/**
 * Who did what to which thing. A note joins the transaction of the act it is about, so there is never one without the
 * other. It holds ids and codes, never words of a young person.
 */
@ApplicationScoped
public class Audit {
    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    Time time;

    public void note(String actor, String act, String subject, String detail) {
        try (var connection = source.getConnection();
                var insert = connection.prepareStatement(
                        "insert into audit (at, actor, act, subject, detail) values (?, ?, ?, ?, ?)")) {
            insert.setTimestamp(1, Timestamp.from(time.now()));
            insert.setString(2, actor);
            insert.setString(3, act);
            insert.setString(4, subject);
            insert.setString(5, detail);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
