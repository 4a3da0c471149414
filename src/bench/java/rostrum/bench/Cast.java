package rostrum.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Everybody who takes part, by who they were in the export. */
record Cast(Map<String, Participant> byVoter) {
    private static final int PULSE_SECONDS = 10;

    /** Each with an invitation code of their own; bands and countries go round. */
    static Cast join(
            PolisExport export,
            Queue<String> codes,
            Crowd crowd,
            Web web,
            String consultation,
            ScheduledExecutorService clock) {
        var joined = new ConcurrentHashMap<String, Participant>();
        var voters = export.voters();
        var places = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < voters.size(); i++) places.put(voters.get(i), i);
        crowd.each("joined and listening", places.entrySet(), place -> {
            var n = place.getValue();
            var participant = Participant.join(web, consultation, codes, Passport.number(n), clock);
            joined.put(place.getKey(), participant);
        });
        var cast = new Cast(joined);
        clock.scheduleWithFixedDelay(cast::checkPulses, PULSE_SECONDS, PULSE_SECONDS, TimeUnit.SECONDS);
        return cast;
    }

    Collection<Participant> all() {
        return byVoter.values();
    }

    /** A room each, seen through the eyes of somebody in it. */
    List<Room> rooms() {
        var rooms = new LinkedHashMap<String, Room>();
        for (var one : all()) rooms.putIfAbsent(one.room(), new Room(one.room(), one.browser()));
        return List.copyOf(rooms.values());
    }

    Heard heard(Map<String, Long> heads) {
        return all().stream()
                .map(one -> one.listener().cursor().count(heads.getOrDefault(one.room(), 0L)))
                .reduce(Heard.NOTHING, Heard::and);
    }

    private void checkPulses() {
        all().forEach(one -> one.listener().checkPulse());
    }

    void leave() {
        all().forEach(one -> one.listener().leave());
    }
}
