package rostrum.platform.live;

import java.util.List;
import java.util.Optional;
import rostrum.platform.log.Head;
import rostrum.platform.log.LogEvent;
import rostrum.platform.log.Snapshot;

/** What is durable of the logs. */
interface Source {
    Head begin(String log);

    List<LogEvent> after(String log, long seq, int most);

    Optional<Snapshot> snapshot(String log);
}
