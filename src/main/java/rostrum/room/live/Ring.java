package rostrum.room.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.room.log.LogEvent;

/** The newest events of one log, in memory. Older ones stand in the table. */
final class Ring {
    static final int SIZE = 4096;

    private final LogEvent[] events = new LogEvent[SIZE];
    private long first;
    private long head;

    /** Begins empty, behind an event that everybody may have heard of. */
    Ring(long head) {
        this.head = head;
        this.first = head + 1;
    }

    void add(LogEvent event) {
        if (event.seq() != head + 1) throw new IllegalStateException("A log without gaps has no " + event.seq());
        head = event.seq();
        events[slot(head)] = event;
        first = Math.max(first, head - SIZE + 1);
        event.remains().filter(left -> left.seq() >= first).ifPresent(left -> events[slot(left.seq())] = left);
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

    private static int slot(long seq) {
        return (int) (seq % SIZE);
    }
}
