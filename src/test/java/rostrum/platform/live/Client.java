package rostrum.platform.live;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The client's rule of {@code room.v1}: the next one takes effect, an older one is dropped, a gap is refused. */
final class Client {
    private static final Pattern EVENT = Pattern.compile("\\{\"s\":(\\d+)}");
    private static final Pattern SNAPSHOT = Pattern.compile("\"s\":(\\d+),\"state\"");

    private final List<Long> applied = new ArrayList<>();
    private long last;
    private boolean gap;

    void hear(String frame) {
        if (frame.startsWith("{\"t\":\"events\""))
            EVENT.matcher(frame).results().forEach(s -> take(number(s.group(1))));
        if (frame.startsWith("{\"t\":\"snapshot\"")) restart(frame);
    }

    private void take(long seq) {
        if (seq > last + 1) gap = true;
        if (gap || seq <= last) return;
        last = seq;
        applied.add(seq);
    }

    private void restart(String frame) {
        applied.clear();
        gap = false;
        EVENT.matcher(frame).results().forEach(s -> applied.add(number(s.group(1))));
        var at = SNAPSHOT.matcher(frame);
        if (at.find()) last = number(at.group(1));
    }

    private static long number(String text) {
        return Long.parseLong(text);
    }

    long last() {
        return last;
    }

    /** A server that keeps its word never makes one. */
    boolean sawGap() {
        return gap;
    }

    List<Long> applied() {
        return applied;
    }
}
