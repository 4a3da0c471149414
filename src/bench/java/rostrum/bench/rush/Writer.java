package rostrum.bench.rush;

import jakarta.json.JsonObject;
import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import rostrum.bench.Browser;
import rostrum.bench.Entrance;
import rostrum.bench.Listener;
import rostrum.bench.Passport;
import rostrum.bench.Trouble;
import rostrum.bench.Web;
import rostrum.bench.Words;

/** A young person in a busy room: listens all the time, and says something now and then. */
record Writer(Browser browser, String room, Listener listener) {
    private static final int USUAL_PATIENCE_SECONDS = 20;

    /** @param place which of the rooms of their band they go to */
    static Writer join(
            Web web, String consultation, Queue<String> codes, int number, int place, ScheduledExecutorService clock) {
        var browser = new Browser(web);
        Entrance.enter(browser, consultation, codes, Passport.number(number));
        var rooms = browser.read("/rooms").getJsonArray("rooms").getValuesAs(JsonObject.class);
        var room = rooms.get(place % rooms.size()).getString("id");
        var listener = new Listener(browser, browser.read("/rooms/" + room), clock);
        listener.connect();
        return new Writer(browser, room, listener);
    }

    /** Says it; whoever is asked to wait does, and up to twice as long as asked, and sends the same words again. */
    void say(Waits waits, ScheduledExecutorService clock) {
        var token = "#%012x".formatted(ThreadLocalRandom.current().nextLong() >>> 16);
        var key = browser.read("/rooms/" + room).getString("key");
        waits.wanted(token, System.nanoTime());
        say(Words.around(token), key, token, waits, clock);
    }

    private void say(String words, String key, String token, Waits waits, ScheduledExecutorService clock) {
        var answer = browser.send("/rooms/" + room + "/posts", "kind", "post", "words", words, "key", key);
        if (answer.status() != 409) {
            answer.expect(303, "a post");
            waits.accepted(token, System.nanoTime());
            return;
        }
        if (answer.again() == 0) Trouble.note("the room says: " + answer.heading());
        waits.refused();
        var asked = answer.again() == 0 ? USUAL_PATIENCE_SECONDS : answer.again();
        var later = ThreadLocalRandom.current().nextInt(asked, 2 * asked);
        clock.schedule(() -> say(words, key, token, waits, clock), later, TimeUnit.SECONDS);
    }

    static String token(String words) {
        return words.split(" ", 2)[0];
    }
}
