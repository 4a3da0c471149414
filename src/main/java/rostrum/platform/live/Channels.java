package rostrum.platform.live;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rostrum.platform.log.Head;

/** The logs that somebody listens to on this node. A channel lives while it has a listener. */
final class Channels {
    private static final int MOST_TABS = 5;

    private final Map<String, Channel> byLog = new ConcurrentHashMap<>();
    private final Set<Listener> listening = ConcurrentHashMap.newKeySet();
    private final Source source;
    private final Channel.Pace pace;

    Channels(Source source, Channel.Pace pace) {
        this.source = source;
        this.pace = pace;
    }

    /** Where somebody opens too many tabs, the one that was heard of least lately is sent away: it may be dead since long. */
    Listener join(Guest guest, Line line) {
        var joined = new Listener(guest, line, pace);
        listening.add(joined);
        for (var log : guest.logs()) byLog.compute(log, (name, known) -> enter(name, known, joined));
        var tabs = tabs(guest);
        if (tabs.size() > MOST_TABS)
            tabs.stream()
                    .min(Comparator.comparingLong(Listener::heardAt))
                    .ifPresent(dead -> dead.end(Goodbye.TOO_MANY_TABS));
        return joined;
    }

    private Channel enter(String log, @Nullable Channel known, Listener listener) {
        var channel = known == null ? new Channel(source.begin(log), source, pace) : known;
        channel.listeners().add(listener);
        listener.admit(channel);
        return channel;
    }

    /** Of the same person, with the same first log, and not ended yet. */
    private List<Listener> tabs(Guest guest) {
        var channel = byLog.get(guest.logs().get(0));
        if (channel == null) return List.of();
        return channel.listeners().stream()
                .filter(listener -> listener.guest().is(guest.who()) && !listener.isOver())
                .toList();
    }

    void leave(Listener listener) {
        listener.gone();
        listening.remove(listener);
        for (var log : listener.guest().logs())
            byLog.computeIfPresent(log, (name, channel) -> {
                channel.listeners().remove(listener);
                return channel.listeners().isEmpty() ? null : channel;
            });
    }

    /** Somebody may not listen any more, wherever they do. */
    void dismiss(String who) {
        listening.stream().filter(one -> one.guest().is(who)).forEach(one -> one.end(Goodbye.NOT_YOUR_ROOM));
    }

    /** The visits by which people listen here. */
    Set<String> visits() {
        return listening.stream().map(listener -> listener.guest().visit()).collect(toSet());
    }

    /** The line ends with the visit that opened it. */
    void end(Set<String> visits) {
        listening.stream()
                .filter(listener -> visits.contains(listener.guest().visit()))
                .forEach(listener -> listener.end(Goodbye.LEFT));
    }

    Stream<Listener> listening() {
        return listening.stream();
    }

    /** Something may be new in the log, unless that is told already. */
    void wake(String log, long seq) {
        var channel = byLog.get(log);
        if (channel != null && (seq <= 0 || seq > channel.seq())) channel.wake();
    }

    Collection<Channel> all() {
        return byLog.values();
    }

    int listeners() {
        return listening.size();
    }

    /** How far each channel has told its log. */
    Map<String, Head> told() {
        var told = new HashMap<String, Head>();
        byLog.forEach((log, channel) -> told.put(log, channel.head()));
        return told;
    }

    /** Tells what is stored and was not told; where the stored history is another one, everybody has to come back. */
    void compare(Head stored, @Nullable Head told) {
        var channel = byLog.get(stored.log());
        if (channel == null || told == null) return;
        if (!stored.epoch().equals(told.epoch()) || stored.seq() < told.seq()) restart(channel);
        else if (stored.seq() > told.seq()) channel.wake();
    }

    /** Who comes back finds a new channel, while the lines of the old one are still being closed. */
    private void restart(Channel old) {
        byLog.remove(old.log(), old);
        old.listeners().forEach(listener -> listener.end(Goodbye.RESTART));
    }
}
