package rostrum.room.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.room.log.Head;
import rostrum.room.log.LogEvent;
import rostrum.room.log.Snapshot;

/** A log that stands in for the table. */
final class MemoryLog implements Source {
    static final String ROOM = "seven";
    static final String EPOCH = "first";

    private final List<LogEvent> events = new ArrayList<>();

    MemoryLog(int size) {
        for (int i = 0; i < size; i++) append();
    }

    void append() {
        long seq = events.size() + 1;
        events.add(new LogEvent(seq, "{\"s\":" + seq + "}"));
    }

    Head head() {
        return new Head(ROOM, EPOCH, events.size());
    }

    @Override
    public List<LogEvent> after(long seq, int most) {
        var end = Math.min(events.size(), (int) seq + most);
        return List.copyOf(events.subList((int) Math.min(seq, end), end));
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return Optional.of(new Snapshot(head(), List.copyOf(events)));
    }
}
