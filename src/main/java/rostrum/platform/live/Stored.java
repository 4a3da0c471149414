package rostrum.platform.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import rostrum.platform.log.Head;
import rostrum.platform.log.LogEvent;
import rostrum.platform.log.Logs;
import rostrum.platform.log.Snapshot;

/** The logs as the database has them. */
record Stored(Supplier<Logs> logs) implements Source {
    @Override
    public Head begin(String log) {
        return logs.get().begin(log);
    }

    @Override
    public List<LogEvent> after(String log, long seq, int most) {
        return logs.get().after(log, seq, most);
    }

    @Override
    public Optional<Snapshot> snapshot(String log) {
        return logs.get().snapshot(log);
    }
}
