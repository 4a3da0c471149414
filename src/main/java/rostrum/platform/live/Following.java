package rostrum.platform.live;

import java.util.Optional;

/** One log that a browser follows, and how far it has heard it. Guarded by its listener. */
final class Following {
    private final Channel channel;
    private long cursor;
    private boolean snapshotDue;
    private boolean live;
    private long look;

    /** Who has nothing yet hears all; who comes from another history begins anew. */
    Following(Channel channel, Place place) {
        this.channel = channel;
        var head = channel.head();
        var stranger = place.after() > 0 && !place.epoch().equals(head.epoch());
        begin(stranger ? Long.MAX_VALUE : place.after());
    }

    void resume(long after) {
        live = false;
        begin(after);
    }

    /** Before something old is told, the table is looked at once more: it may have been taken back this very moment. */
    private void begin(long after) {
        snapshotDue = after > channel.seq();
        cursor = snapshotDue ? channel.seq() : after;
        look = snapshotDue || cursor < channel.seq() ? channel.askForALook() : 0;
    }

    Frames.Beginning beginning() {
        return new Frames.Beginning(channel.head(), !snapshotDue);
    }

    boolean isCalled(String name) {
        return channel.name().equals(name);
    }

    Channel channel() {
        return channel;
    }

    long cursor() {
        return cursor;
    }

    boolean wantsSnapshot() {
        return snapshotDue && channel.hasLooked(look);
    }

    boolean isBehind() {
        return cursor < channel.seq() && channel.hasLooked(look);
    }

    /** What follows, if memory still has it. */
    Optional<Frame> walk() {
        var stretch = channel.after(cursor);
        stretch.ifPresent(found -> cursor = found.to());
        return stretch.map(Stretch::frame);
    }

    void told(Stretch stretch) {
        cursor = stretch.to();
        snapshotDue = false;
    }

    /** Where it stands is forgotten: it begins anew. */
    void lose() {
        snapshotDue = true;
    }

    /** Once, when all is told. */
    Optional<Frame> arrival() {
        if (live || snapshotDue || cursor < channel.seq()) return Optional.empty();
        live = true;
        return Optional.of(Frame.of(Frames.live(channel.name(), cursor)));
    }
}
