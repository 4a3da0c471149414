package rostrum.room.live;

import java.util.ArrayList;
import java.util.List;
import rostrum.room.log.LogEvent;

/** Some events of a log in a row, as one frame carries them. */
record Stretch(long to, String frame) {
    static final int MOST_EVENTS = 200;
    private static final int MOST_LETTERS = 60 * 1024;

    /** As many of the first ones as one frame takes; at least one. */
    static Stretch of(String room, List<LogEvent> events) {
        var fitting = new ArrayList<LogEvent>();
        int letters = 0;
        for (var event : events) {
            letters += event.encoded().length();
            if (!fitting.isEmpty() && (letters > MOST_LETTERS || fitting.size() == MOST_EVENTS)) break;
            fitting.add(event);
        }
        return new Stretch(fitting.get(fitting.size() - 1).seq(), Frames.events(room, fitting));
    }
}
