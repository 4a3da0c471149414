package rostrum.room.live;

import static java.util.stream.Collectors.toSet;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rostrum.people.ParticipantKey;
import rostrum.room.log.Head;

/** The rooms that somebody listens to on this node. A channel lives while it has a listener. */
final class Channels {
    private static final int MOST_TABS = 5;

    private final Map<String, Channel> byRoom = new ConcurrentHashMap<>();
    private final Function<String, Optional<Channel>> opening;
    private final InstantSource clock;

    /** @param opening makes the channel of a room at the present head of its log; nothing if there is no such room */
    Channels(Function<String, Optional<Channel>> opening, InstantSource clock) {
        this.opening = opening;
        this.clock = clock;
    }

    /** Nothing if there is no such room. Who opens too many tabs is let in to be told so. */
    Optional<Listener> join(String room, Guest guest, Line line) {
        var joined = new Listener[1];
        var channel = byRoom.compute(room, (id, known) -> {
            var here = known == null ? opening.apply(id).orElse(null) : known;
            if (here == null) return null;
            joined[0] = new Listener(here, guest, line, clock);
            here.listeners().add(joined[0]);
            return here;
        });
        if (channel != null && tabs(channel, guest.who()) > MOST_TABS) joined[0].end(Goodbye.TOO_MANY_TABS);
        return Optional.ofNullable(joined[0]);
    }

    private static long tabs(Channel channel, ParticipantKey who) {
        return channel.listeners().stream()
                .filter(listener -> listener.isOf(who))
                .count();
    }

    void leave(String room, Listener listener) {
        listener.gone();
        byRoom.computeIfPresent(room, (id, channel) -> {
            channel.listeners().remove(listener);
            return channel.listeners().isEmpty() ? null : channel;
        });
    }

    /** Somebody may not listen any more, wherever they do. */
    void dismiss(ParticipantKey who) {
        listening().filter(one -> one.isOf(who)).forEach(one -> one.end(Goodbye.NOT_YOUR_ROOM));
    }

    /** The visits by which people listen here. */
    Set<String> visits() {
        return listening().map(Listener::visit).collect(toSet());
    }

    /** The line ends with the visit that opened it. */
    void end(Set<String> visits) {
        listening()
                .filter(listener -> visits.contains(listener.visit()))
                .forEach(listener -> listener.end(Goodbye.LEFT));
    }

    private Stream<Listener> listening() {
        return all().stream().flatMap(channel -> channel.listeners().stream());
    }

    /** Something may be new in the room. */
    void wake(String room) {
        var channel = byRoom.get(room);
        if (channel != null) channel.wake();
    }

    Collection<Channel> all() {
        return byRoom.values();
    }

    int listeners() {
        return all().stream().mapToInt(channel -> channel.listeners().size()).sum();
    }

    /** How far each channel has told its log. */
    Map<String, Head> told() {
        var told = new HashMap<String, Head>();
        byRoom.forEach((room, channel) -> told.put(room, channel.head()));
        return told;
    }

    /** Tells what is stored and was not told; where the stored history is another one, everybody has to come back. */
    void compare(Head stored, @Nullable Head told) {
        var channel = byRoom.get(stored.room());
        if (channel == null || told == null) return;
        if (!stored.epoch().equals(told.epoch()) || stored.seq() < told.seq()) restart(channel);
        else if (stored.seq() > told.seq()) channel.wake();
    }

    /** Who comes back finds a new channel, while the lines of the old one are still being closed. */
    private void restart(Channel old) {
        byRoom.remove(old.room(), old);
        old.listeners().forEach(listener -> listener.end(Goodbye.RESTART));
    }
}
