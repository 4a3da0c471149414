package rostrum.room.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.people.ParticipantKey;

/**
 * One browser that follows a log: a cursor and at most one send in flight. Replay and live are the same walk along the
 * log, so nothing can fall between them; what a slow browser costs is bounded by one frame.
 */
final class Listener {
    static final Duration HELLO = Duration.ofSeconds(5);
    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final Duration SILENCE = Duration.ofSeconds(3 * Frames.HEARTBEAT_SECONDS);

    private final Channel channel;
    private final Guest guest;
    private final Line line;
    private final InstantSource clock;
    private final Allowance allowance;
    private final Instant came;
    private long cursor;
    private @Nullable String welcome;
    private boolean greeted;
    private boolean snapshotDue;
    private boolean live;
    private boolean beatDue;
    private boolean pingDue;
    private boolean busy;
    private boolean over;
    private Instant busySince;
    private Instant heard;
    private Instant beat;
    private @Nullable Thread sender;
    private boolean answeredAtOnce;

    Listener(Channel channel, Guest guest, Line line, InstantSource clock) {
        this.channel = channel;
        this.guest = guest;
        this.line = line;
        this.clock = clock;
        this.came = clock.instant();
        this.busySince = came;
        this.heard = came;
        this.beat = came;
        this.allowance = new Allowance(came);
    }

    boolean isOf(ParticipantKey participant) {
        return guest.who().equals(participant);
    }

    String visit() {
        return guest.visit();
    }

    /** Where the browser stands. Who has nothing yet hears all; who comes from another history gets a snapshot. */
    void hello(String epoch, long after, int spread) {
        synchronized (this) {
            if (greeted) return;
            var head = channel.head();
            snapshotDue = after > 0 && !epoch.equals(head.epoch()) || after > head.seq();
            welcome = Frames.welcome(head, !snapshotDue, spread);
            cursor = snapshotDue ? head.seq() : after;
            greeted = true;
        }
        advance();
    }

    void resume(long after) {
        synchronized (this) {
            if (!greeted || after < 0) return;
            snapshotDue = after > channel.head().seq();
            if (!snapshotDue) cursor = after;
            live = false;
        }
        advance();
    }

    void ping() {
        synchronized (this) {
            beatDue = true;
        }
        advance();
    }

    /** Every frame upward counts; answers whether it is still bearable. */
    synchronized boolean hears() {
        heard = clock.instant();
        return allowance.takes(heard);
    }

    synchronized void pong() {
        heard = clock.instant();
    }

    /** Sends the next frame if none is in flight. */
    void advance() {
        boolean more = true;
        while (more) {
            var frame = take();
            if (frame.isEmpty()) return;
            more = send(frame.get());
        }
    }

    /** Answers whether the line was done before it returned, so that a fast line does not grow the stack. */
    private boolean send(String frame) {
        boolean ping;
        synchronized (this) {
            sender = Thread.currentThread();
            answeredAtOnce = false;
            ping = pingDue;
            pingDue = false;
        }
        if (ping) line.ping();
        line.send(frame, this::sent);
        synchronized (this) {
            sender = null;
            return answeredAtOnce;
        }
    }

    private void sent(boolean arrived) {
        synchronized (this) {
            busy = false;
            if (!arrived) over = true;
            if (sender == Thread.currentThread()) {
                answeredAtOnce = true;
                return;
            }
        }
        advance();
    }

    private synchronized Optional<String> take() {
        if (over || busy || !greeted) return Optional.empty();
        var frame = next();
        if (frame.isPresent()) begin();
        return frame;
    }

    private void begin() {
        busy = true;
        busySince = clock.instant();
    }

    private Optional<String> next() {
        var head = channel.head();
        if (welcome != null) {
            var frame = welcome;
            welcome = null;
            return Optional.of(frame);
        }
        if (snapshotDue) return fetch(this::snapshot);
        if (cursor < head.seq()) return walk();
        if (!live) {
            live = true;
            return Optional.of(Frames.live(head.room(), cursor));
        }
        if (!beatDue) return Optional.empty();
        beatDue = false;
        pingDue = true;
        return Optional.of(Frames.heartbeat(head.room(), head.seq()));
    }

    private Optional<String> walk() {
        var stretch = channel.after(cursor);
        if (stretch.isEmpty()) return fetch(this::older);
        cursor = stretch.get().to();
        return Optional.of(stretch.get().frame());
    }

    /** The database is asked elsewhere, while this line counts as busy. */
    private Optional<String> fetch(Runnable slow) {
        begin();
        channel.apart(slow);
        return Optional.empty();
    }

    private void older() {
        long from;
        synchronized (this) {
            from = cursor;
        }
        var stretch = channel.olderAfter(from);
        synchronized (this) {
            if (cursor == from) cursor = stretch.to();
        }
        if (send(stretch.frame())) advance();
    }

    private void snapshot() {
        var found = channel.snapshot();
        if (found.isEmpty()) {
            end(Goodbye.RESTART);
            return;
        }
        synchronized (this) {
            snapshotDue = false;
            cursor = found.get().head().seq();
        }
        if (send(Frames.snapshot(found.get()))) advance();
    }

    /** Asked every second: is this browser still there, and is it time for a heartbeat? */
    void check() {
        var now = clock.instant();
        var why = wrong(now);
        if (why.isPresent()) end(why.get());
        else if (isTimeToBeat(now)) channel.apart(this::ping);
    }

    private synchronized Optional<Goodbye> wrong(Instant now) {
        if (over) return Optional.empty();
        if (!greeted && came.plus(HELLO).isBefore(now)) return Optional.of(Goodbye.BAD_HELLO);
        if (busy && busySince.plus(PATIENCE).isBefore(now)) return Optional.of(Goodbye.TOO_SLOW);
        return heard.plus(SILENCE).isBefore(now) ? Optional.of(Goodbye.TOO_SLOW) : Optional.empty();
    }

    private synchronized boolean isTimeToBeat(Instant now) {
        if (!greeted || beat.plusSeconds(Frames.HEARTBEAT_SECONDS).isAfter(now)) return false;
        beat = now;
        return true;
    }

    void end(Goodbye why) {
        synchronized (this) {
            if (over) return;
            over = true;
        }
        channel.close(() -> line.close(why));
    }

    synchronized void gone() {
        over = true;
    }
}
