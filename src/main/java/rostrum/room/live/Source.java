package rostrum.room.live;

import java.util.List;
import java.util.Optional;
import rostrum.room.log.LogEvent;
import rostrum.room.log.Snapshot;

/** What is durable of one log. */
interface Source {
    List<LogEvent> after(long seq, int most);

    Optional<Snapshot> snapshot();
}
