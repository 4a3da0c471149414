package rostrum.room.live;

import java.util.List;
import java.util.stream.Collectors;
import rostrum.room.log.Head;
import rostrum.room.log.Json;
import rostrum.room.log.LogEvent;
import rostrum.room.log.Snapshot;

/** What travels down, as {@code room.v1} writes it. */
final class Frames {
    static final int HEARTBEAT_SECONDS = 25;

    private Frames() {}

    static String welcome(Head head, boolean replay, int spread) {
        return "{\"t\":\"welcome\",\"heartbeat\":%d,\"spread\":%d,\"logs\":[{\"l\":%s,\"e\":%s,\"head\":%d,\"mode\":\"%s\"}]}"
                .formatted(
                        HEARTBEAT_SECONDS,
                        spread,
                        log(head.room()),
                        Json.text(head.epoch()),
                        head.seq(),
                        replay ? "replay" : "snapshot");
    }

    static String events(String room, List<LogEvent> events) {
        return "{\"t\":\"events\",\"l\":%s,\"from\":%d,\"to\":%d,\"ev\":%s}"
                .formatted(
                        log(room),
                        events.get(0).seq(),
                        events.get(events.size() - 1).seq(),
                        list(events));
    }

    static String snapshot(Snapshot of) {
        return "{\"t\":\"snapshot\",\"l\":%s,\"e\":%s,\"s\":%d,\"state\":{\"ev\":%s}}"
                .formatted(
                        log(of.head().room()),
                        Json.text(of.head().epoch()),
                        of.head().seq(),
                        list(of.events()));
    }

    static String live(String room, long seq) {
        return "{\"t\":\"live\",\"l\":%s,\"s\":%d}".formatted(log(room), seq);
    }

    static String heartbeat(String room, long head) {
        return "{\"t\":\"heartbeat\",\"heads\":{%s:%d}}".formatted(log(room), head);
    }

    static String error(Goodbye why, String text) {
        return "{\"t\":\"error\",\"code\":%d,\"text\":%s}".formatted(why.code(), Json.text(text));
    }

    /** What the log of a room is called on the wire. */
    static String name(String room) {
        return "room:" + room;
    }

    private static String log(String room) {
        return Json.text(name(room));
    }

    private static String list(List<LogEvent> events) {
        return events.stream().map(LogEvent::encoded).collect(Collectors.joining(",", "[", "]"));
    }
}
