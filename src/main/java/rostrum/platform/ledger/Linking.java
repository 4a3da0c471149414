package rostrum.platform.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import rostrum.platform.DataDirectory;
import rostrum.platform.Job;
import rostrum.platform.Keys;
import rostrum.platform.Time;

/** Keeps the chain short of nothing but the last seconds, and of young people’s last hour. */
@ApplicationScoped
public class Linking implements Job {
    @Resource(lookup = "java:comp/env/jdbc/audit")
    DataSource audit;

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource house;

    @Inject
    Keys keys;

    @Inject
    DataDirectory data;

    @Inject
    Time time;

    @Override
    public String name() {
        return "link-audit";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public synchronized void run() {
        with(ledger -> ledger.link(time.now()));
    }

    synchronized void rollOff() {
        with(ledger -> ledger.rollOff(time.now()));
    }

    private void with(Work work) {
        try {
            var file = CheckpointFile.in(data.resolve(""));
            work.on(new Ledger(new Chain(keys.hmac()), file, audit, house));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {
        void on(Ledger ledger) throws SQLException, IOException;
    }
}
