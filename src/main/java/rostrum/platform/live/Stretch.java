package rostrum.platform.live;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import rostrum.platform.log.LogEvent;

/** Some events of a log in a row, as one frame carries them. */
record Stretch(long to, Frame frame) {
    static final int MOST_EVENTS = 200;
    static final int MOST_BYTES = 64 * 1024;

    /** What stands around the events of a frame. */
    private static final int AROUND = 256;

    /** As many of the first ones as one frame takes; at least one. */
    static Stretch of(String name, List<LogEvent> events) {
        var fitting = new ArrayList<LogEvent>();
        int bytes = AROUND;
        for (var event : events) {
            bytes += event.encoded().getBytes(StandardCharsets.UTF_8).length + 1;
            if (!fitting.isEmpty() && (bytes > MOST_BYTES || fitting.size() == MOST_EVENTS)) break;
            fitting.add(event);
        }
        return new Stretch(fitting.get(fitting.size() - 1).seq(), Frame.of(Frames.events(name, fitting)));
    }
}
