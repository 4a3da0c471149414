package rostrum.platform.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.platform.log.LogEvent;

/** The newest events of one log, in memory. Older ones stand in the table. */
final class Ring {
    static final int SIZE = 4096;

    /** Grows with what happens: most logs are somebody's own, and short. */
    private LogEvent[] events = new LogEvent[16];

    private long first;
    private long head;

    /** Begins empty, behind an event that everybody may have heard of. */
    Ring(long head) {
        this.head = head;
        this.first = head + 1;
    }

    void add(LogEvent event) {
        if (event.seq() != head + 1) throw new IllegalStateException("A log without gaps has no " + event.seq());
        event.of().ifPresent(of -> change(of, event));
        if (head - first + 1 == events.length && events.length < SIZE) grow();
        head = event.seq();
        events[slot(head)] = event;
        first = Math.max(first, head - events.length + 1);
    }

    /** As in the table: whoever is told of it from now on hears what is left, and of what changed it earlier, too. */
    private void change(long of, LogEvent by) {
        for (long s = first; s <= head; s++) {
            var old = events[slot(s)];
            if (s == of || old.of().filter(earlier -> earlier == of).isPresent()) events[slot(s)] = by.changed(old);
        }
    }

    long head() {
        return head;
    }

    /** The events after a number, or nothing if they are older than what is in memory. */
    Optional<List<LogEvent>> after(long seq, int most) {
        if (seq + 1 < first) return Optional.empty();
        var found = new ArrayList<LogEvent>();
        for (long s = seq + 1; s <= head && found.size() < most; s++) found.add(events[slot(s)]);
        return Optional.of(found);
    }

    private void grow() {
        var known = after(first - 1, SIZE).orElseThrow();
        events = new LogEvent[events.length * 2];
        known.forEach(event -> events[slot(event.seq())] = event);
    }

    private int slot(long seq) {
        return (int) (seq % events.length);
    }
}
