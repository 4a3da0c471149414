package rostrum.platform.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.platform.log.Head;
import rostrum.platform.log.LogEvent;
import rostrum.platform.log.Snapshot;

/** A log that stands in for the table. */
final class MemoryLog implements Source {
    static final String ROOM = "room:seven";
    static final String EPOCH = "first";

    private final List<LogEvent> events = new ArrayList<>();
    private String epoch = EPOCH;
    int asked;

    MemoryLog(int size) {
        for (int i = 0; i < size; i++) append();
    }

    void append() {
        long seq = events.size() + 1;
        events.add(new LogEvent(seq, "{\"s\":" + seq + "}"));
    }

    void add(LogEvent event) {
        event.of().ifPresent(of -> events.replaceAll(old -> old.seq() == of ? event.changed(old) : old));
        events.add(event);
    }

    /** Another history: that of a backup. */
    void restore(String other, int size) {
        epoch = other;
        while (events.size() > size) events.remove(events.size() - 1);
    }

    Head head() {
        return new Head(ROOM, epoch, events.size(), 1);
    }

    @Override
    public Head begin(String log) {
        return new Head(log, epoch, events.size(), 1);
    }

    @Override
    public List<LogEvent> after(String log, long seq, int most) {
        asked++;
        var end = Math.min(events.size(), (int) seq + most);
        return List.copyOf(events.subList((int) Math.min(seq, end), end));
    }

    @Override
    public Optional<Snapshot> snapshot(String log) {
        asked++;
        return Optional.of(new Snapshot(begin(log), List.copyOf(events)));
    }
}
