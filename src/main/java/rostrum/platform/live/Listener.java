package rostrum.platform.live;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One browser that follows logs: a cursor in each, and at most one send in flight. Replay and live are the same walk along the
 * log, so nothing can fall between them; what a slow browser costs is bounded by one frame.
 */
final class Listener {
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private final Guest guest;
    private final Line line;
    private final Channel.Pace pace;
    private final Pulse pulse;
    private List<Following> followed = List.of();
    private int turn;
    private @Nullable Frame welcome;
    private boolean greeted;
    private boolean beatDue;
    private boolean pingDue;
    private boolean busy;
    private boolean over;
    private @Nullable Thread sender;
    private boolean answeredAtOnce;

    Listener(Guest guest, Line line, Channel.Pace pace) {
        this.guest = guest;
        this.line = line;
        this.pace = pace;
        this.pulse = new Pulse(pace.nanos());
    }

    /** Before anybody says hello. */
    void admit(Channel channel) {
        channels.put(channel.name(), channel);
    }

    Guest guest() {
        return guest;
    }

    /** Where the browser stands in each log that it wants to follow. Others than it was let into are not followed. */
    void hello(List<Place> places, int spread) {
        var wanted = places.stream().flatMap(this::following).toList();
        if (wanted.isEmpty() || wanted.size() < places.size()) {
            end(Goodbye.BAD_HELLO);
            return;
        }
        synchronized (this) {
            if (greeted || over) return;
            followed = wanted;
            welcome = Frame.of(
                    Frames.welcome(followed.stream().map(Following::beginning).toList(), spread));
            greeted = true;
        }
        advance();
    }

    private Stream<Following> following(Place place) {
        return Stream.ofNullable(channels.get(place.name())).map(channel -> new Following(channel, place));
    }

    void resume(Place place) {
        boolean known;
        synchronized (this) {
            var meant =
                    followed.stream().filter(one -> one.isCalled(place.name())).findFirst();
            meant.ifPresent(one -> one.resume(place.after()));
            known = meant.isPresent();
        }
        if (known) advance();
        else end(Goodbye.BAD_HELLO);
    }

    void ping() {
        synchronized (this) {
            beatDue = true;
        }
        advance();
    }

    /** Every frame upward counts; answers whether it is still bearable. */
    synchronized boolean hears() {
        return pulse.hears(pace.nanos());
    }

    void pong(ByteBuffer mark) {
        line.answers(mark);
        synchronized (this) {
            pulse.lives(pace.nanos());
        }
    }

    /** Sends the next frame if none is in flight. */
    void advance() {
        Optional<Frame> frame;
        do frame = take();
        while (frame.isPresent() && send(frame.get()));
    }

    /** Answers whether the line was done before it returned, so that a fast line does not grow the stack. */
    private boolean send(Frame frame) {
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

    private synchronized Optional<Frame> take() {
        if (over || busy || !greeted) return Optional.empty();
        var frame = next();
        if (frame.isPresent()) begin();
        return frame;
    }

    private void begin() {
        busy = true;
        pulse.sends(pace.nanos());
    }

    private Optional<Frame> next() {
        if (welcome != null) {
            var frame = welcome;
            welcome = null;
            return Optional.of(frame);
        }
        // Each log in its turn, so that a busy one does not keep the others waiting.
        for (int i = 0; i < followed.size() && !busy; i++) {
            turn = (turn + 1) % followed.size();
            var frame = next(followed.get(turn));
            if (frame.isPresent()) return frame;
        }
        if (!beatDue || busy) return Optional.empty();
        beatDue = false;
        pingDue = true;
        return Optional.of(Frame.of(Frames.heartbeat(
                followed.stream().map(one -> one.channel().head()).toList())));
    }

    private Optional<Frame> next(Following one) {
        if (one.wantsSnapshot()) return fetch(() -> snapshot(one));
        if (!one.isBehind()) return one.arrival();
        var frame = one.walk();
        return frame.isPresent() ? frame : fetch(() -> older(one));
    }

    /** The database is asked elsewhere, while this line counts as busy. */
    private Optional<Frame> fetch(Runnable slow) {
        begin();
        pace.execute(slow);
        return Optional.empty();
    }

    private void older(Following one) {
        long from;
        synchronized (this) {
            from = one.cursor();
        }
        var stretch = one.channel().olderAfter(from);
        synchronized (this) {
            if (stretch.isEmpty()) one.lose();
            else if (one.cursor() == from) one.told(stretch.get());
        }
        if (stretch.isEmpty()) snapshot(one);
        else if (send(stretch.get().frame())) advance();
    }

    private void snapshot(Following one) {
        var found = one.channel().snapshot();
        if (found.isEmpty()) {
            end(Goodbye.RESTART);
            return;
        }
        synchronized (this) {
            one.told(found.get());
        }
        if (send(found.get().frame())) advance();
    }

    /** Asked every second: is this browser still there, and is it time for a heartbeat? */
    void check() {
        var now = pace.nanos();
        var why = wrong(now);
        if (why.isPresent()) end(why.get());
        else if (isTimeToBeat(now)) pace.execute(this::ping);
    }

    private synchronized Optional<Goodbye> wrong(long now) {
        return over ? Optional.empty() : pulse.wrong(now, greeted, busy, line.isDeaf());
    }

    private synchronized boolean isTimeToBeat(long now) {
        return greeted && pulse.beats(now);
    }

    void end(Goodbye why) {
        boolean idle;
        synchronized (this) {
            if (over) return;
            over = true;
            idle = !busy;
            busy = true;
        }
        Runnable closing = () -> line.close(why);
        if (idle && why.isExplained()) line.send(Frame.of(Frames.error(why)), sent -> pace.atLeisure(closing));
        else pace.atLeisure(closing);
    }

    synchronized boolean isOver() {
        return over;
    }

    /** By the clock of its pace. */
    synchronized long heardAt() {
        return pulse.heardAt();
    }

    synchronized void gone() {
        over = true;
    }
}
