package rostrum.room.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.log.Happening;
import rostrum.platform.log.Head;
import rostrum.platform.log.Leftovers;
import rostrum.platform.log.LogEvent;
import rostrum.platform.log.Logs;
import rostrum.platform.log.Snapshot;

/**
 * The logs of talks: one that everybody in a room follows, and one for each who sits there, with what became of their own
 * posts. They are apart, so that each is without a gap and none betrays what only the other tells.
 */
@ApplicationScoped
public class RoomLog {
    private static final String ROOM = "room:";
    private static final String ME = "me@";

    @Inject
    Logs logs;

    @Inject
    Leftovers leftovers;

    /** What everybody in a room follows. */
    public static String of(String room) {
        return ROOM + room;
    }

    /** What one seat follows alone. */
    public static String ofSeat(String seat) {
        return ME + seat;
    }

    /** Numbers events in the caller's transaction; the log is locked until that ends. Answers the last number. */
    public long append(String room, Instant at, List<Happening> what) {
        return logs.append(of(room), at, what);
    }

    /** The same for the author alone. */
    public void tell(String seat, Instant at, Happening what) {
        logs.append(ofSeat(seat), at, List.of(what));
    }

    /**
     * Takes words out of the logs for good, in the caller's transaction: what told them is scrubbed where it stands, and a new
     * event names its number to who has read it. Answers how many were scrubbed.
     *
     * @param subjects ids of posts and statements
     */
    public int takeBack(List<String> subjects, Instant at) {
        return logs.takeBack(ROOM, subjects, at, Kind::instead);
    }

    /** Other words instead of those that the room read under a number. */
    public void revise(String room, long number, Instant at, Happening revision) {
        logs.revise(of(room), number, at, revision);
    }

    public List<LogEvent> after(String room, long seq, int most) {
        return logs.after(of(room), seq, most);
    }

    public Head head(String room) {
        return logs.head(of(room));
    }

    /** How far both have come, by name; one statement. */
    public Map<String, Head> heads(String room, String seat) {
        return logs.heads(List.of(of(room), ofSeat(seat)));
    }

    public Optional<Snapshot> snapshot(String room) {
        return logs.snapshot(of(room));
    }

    /** Who sat there is gone; answers how many events that were. */
    public int forgetSeats(Collection<String> seats) {
        return leftovers.delete(seats.stream().map(RoomLog::ofSeat).toList());
    }

    /** What was said is forgotten after its time. */
    public int empty(Collection<String> rooms) {
        return leftovers.empty(rooms.stream().map(RoomLog::of).toList());
    }
}
