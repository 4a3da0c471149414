package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Fold;
import rostrum.platform.Id;
import rostrum.platform.Time;
import rostrum.platform.log.Happening;
import rostrum.platform.log.Json;
import rostrum.platform.log.Leftovers;
import rostrum.platform.log.LogEvent;
import rostrum.platform.log.Logs;
import rostrum.room.log.Kind;
import rostrum.room.log.RoomLog;

/** For every kind of event: hearing it after something stale is the same as beginning anew, at every number. */
@ExtendWith(ArquillianExtension.class)
class KindsIT {
    private static final int STEPS = 120;
    private static final int SUBJECTS = 4;

    @Inject
    UserTransaction transaction;

    @Inject
    Logs logs;

    @Inject
    Leftovers leftovers;

    @Inject
    RoomLog rooms;

    @Inject
    Time time;

    @Test
    void everyNumberHasOneStateHoweverItIsHeard() throws Exception {
        var seed = Optional.ofNullable(Long.getLong("history")).orElseGet(System::nanoTime);
        var chance = new Random(seed);
        var room = Id.fresh();
        var log = RoomLog.of(room);
        var follower = new Fold();
        var pace = new HandPace();
        var channel = new Channel(logs.begin(log), new Stored(() -> logs), pace);
        for (int step = 0; step < STEPS; step++) {
            act(room, chance);
            var before = "-Dhistory=" + seed + " step " + step;
            var snapshot = new Fold();
            snapshot.hear(log, Frames.snapshot(logs.snapshot(log).orElseThrow()));
            var replay = new Fold();
            tell(logs.after(log, 0, 1000), log, replay);
            tell(logs.after(log, follower.last(), 1000), log, follower);
            channel.wake();
            pace.pass(Channel.TICK);
            pace.work();
            var ring = new Fold();
            for (long at = 0; at < channel.seq(); ) {
                var stretch = channel.after(at).orElseThrow();
                ring.hear(log, stretch.frame().text());
                assertGone(stretch.frame().text(), before);
                at = stretch.to();
            }

            assertEquals(snapshot.state(), follower.state(), before);
            assertEquals(snapshot.state(), replay.state(), before);
            assertEquals(snapshot.state(), ring.state(), before);
            assertGone(logs.after(log, 0, 1000).toString(), before);
        }
        transaction.begin();
        leftovers.delete(List.of(log));
        transaction.commit();
    }

    private final List<String> gone = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final Map<String, List<String>> offered = new HashMap<>();

    private void assertGone(String told, String before) {
        for (var words : gone) assertFalse(told.contains(words), before);
    }

    private static void tell(List<LogEvent> events, String log, Fold to) {
        if (!events.isEmpty()) to.hear(log, Frames.events(log, events));
    }

    private void act(String room, Random chance) throws Exception {
        transaction.begin();
        var at = time.now().truncatedTo(ChronoUnit.SECONDS);
        var kind = Kind.values()[chance.nextInt(Kind.values().length)];
        switch (kind) {
            case POST_PUBLISHED -> publish(room, at);
            case POST_REVISED -> revise(room, at, chance);
            case POST_REDACTED -> takeBack(room, at, chance);
            case STATEMENT_OPENED, STATEMENT_CLOSED -> offer(kind, room, at, chance);
            default -> rooms.append(room, at, List.of(some(kind, room + "-" + chance.nextInt(SUBJECTS))));
        }
        transaction.commit();
    }

    /** Also when it is not voted on any more its words may be taken back, from whoever begins before it. */
    private void offer(Kind kind, String room, Instant at, Random chance) {
        var subject = room + "-" + chance.nextInt(SUBJECTS);
        if (kind == Kind.STATEMENT_CLOSED) {
            rooms.append(room, at, List.of(some(kind, subject)));
            if (chance.nextBoolean()) return;
            rooms.takeBack(List.of(subject), at);
            gone.addAll(offered.getOrDefault(subject, List.of()));
            return;
        }
        var words = "Offered " + Id.fresh();
        rooms.append(room, at, List.of(new Happening(kind, subject, Json.object("id", subject, "words", words))));
        offered.computeIfAbsent(subject, nothing -> new ArrayList<>()).add(words);
    }

    private static Happening some(Kind kind, String subject) {
        return new Happening(
                kind, subject, Json.object("id", subject, "state", "open", "mark", Id.fresh(), "lang", "en"));
    }

    /** A post is called after its place in {@link #shown}, where its present words stand. */
    private void publish(String room, Instant at) {
        shown.add("Said " + Id.fresh());
        var id = post(room, shown.size() - 1);
        rooms.append(
                room,
                at,
                List.of(new Happening(
                        Kind.POST_PUBLISHED, id, Json.object("id", id, "words", shown.get(shown.size() - 1)))));
    }

    private void revise(String room, Instant at, Random chance) {
        var place = one(chance);
        if (place < 0) return;
        var id = post(room, place);
        var number = logs.after(RoomLog.of(room), 0, 1000).stream()
                .filter(event -> event.encoded().contains("post.published"))
                .filter(event -> event.encoded().contains(shown.get(place)))
                .mapToLong(LogEvent::seq)
                .findFirst()
                .orElseThrow();
        gone.add(shown.get(place));
        shown.set(place, "Said otherwise " + Id.fresh());
        rooms.revise(
                room,
                number,
                at,
                new Happening(Kind.POST_REVISED, id, Json.of(number, "id", id, "words", shown.get(place))));
    }

    private void takeBack(String room, Instant at, Random chance) {
        var place = one(chance);
        if (place < 0) return;
        rooms.takeBack(List.of(post(room, place)), at);
        gone.add(shown.get(place));
        shown.set(place, "");
    }

    private int one(Random chance) {
        var standing = new ArrayList<Integer>();
        for (int i = 0; i < shown.size(); i++) if (!shown.get(i).isEmpty()) standing.add(i);
        return standing.isEmpty() ? -1 : standing.get(chance.nextInt(standing.size()));
    }

    private static String post(String room, int place) {
        return room + "-post-" + place;
    }
}
