package rostrum.platform.live;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import rostrum.platform.log.Head;
import rostrum.platform.log.Json;
import rostrum.platform.log.LogEvent;
import rostrum.platform.log.Snapshot;

/** What travels down, as {@code room.v1} writes it. */
final class Frames {
    static final int HEARTBEAT_SECONDS = 25;

    private Frames() {}

    /** How one log begins on a line: what was missed, or anew. */
    record Beginning(Head head, boolean replay) {
        String json() {
            return "{\"l\":%s,\"e\":%s,\"head\":%d,\"mode\":\"%s\"}"
                    .formatted(
                            Json.text(head.name()),
                            Json.text(head.epoch()),
                            head.seq(),
                            replay ? "replay" : "snapshot");
        }
    }

    static String welcome(List<Beginning> logs, int spread) {
        return logs.stream()
                .map(Beginning::json)
                .collect(Collectors.joining(
                        ",",
                        "{\"t\":\"welcome\",\"heartbeat\":" + HEARTBEAT_SECONDS + ",\"spread\":" + spread
                                + ",\"logs\":[",
                        "]}"));
    }

    static String events(String name, List<LogEvent> events) {
        return "{\"t\":\"events\",\"l\":%s,\"from\":%d,\"to\":%d,\"ev\":%s}"
                .formatted(
                        Json.text(name),
                        events.get(0).seq(),
                        events.get(events.size() - 1).seq(),
                        list(events));
    }

    static String snapshot(Snapshot of) {
        return "{\"t\":\"snapshot\",\"l\":%s,\"e\":%s,\"s\":%d,\"state\":{\"ev\":%s}}"
                .formatted(
                        Json.text(of.head().name()),
                        Json.text(of.head().epoch()),
                        of.head().seq(),
                        list(of.events()));
    }

    static String live(String name, long seq) {
        return "{\"t\":\"live\",\"l\":%s,\"s\":%d}".formatted(Json.text(name), seq);
    }

    static String heartbeat(Collection<Head> heads) {
        return heads.stream()
                .map(head -> Json.text(head.name()) + ":" + head.seq())
                .collect(Collectors.joining(",", "{\"t\":\"heartbeat\",\"heads\":{", "}}"));
    }

    static String error(Goodbye why) {
        return "{\"t\":\"error\",\"code\":%d,\"text\":%s}".formatted(why.code(), Json.text(why.text()));
    }

    private static String list(List<LogEvent> events) {
        return events.stream().map(LogEvent::encoded).collect(Collectors.joining(",", "[", "]"));
    }
}
