package rostrum.bench;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;

/** A young person of the export: joins, leaves the room's page open, says what the author said, votes as the voter did. */
final class Participant {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Browser browser;
    private final String room;
    private final Listener listener;
    private final Memory memory = new Memory();

    private Participant(Browser browser, String room, Listener listener) {
        this.browser = browser;
        this.room = room;
        this.listener = listener;
    }

    /** From the invitation to the open room, one page after the other. */
    static Participant join(
            Web web, String consultation, Queue<String> codes, Passport passport, ScheduledExecutorService clock) {
        var browser = new Browser(web);
        var room = Entrance.enter(browser, consultation, codes, passport);
        var listener = new Listener(browser, browser.read("/rooms/" + room), clock);
        listener.connect();
        return new Participant(browser, room, listener);
    }

    /** Says it, and waits its turn: while three posts wait or no two moderators are there, the room says not now. */
    void say(String words) {
        if (!Pause.until(() -> offer(words), PATIENCE)) throw new Mishap("A statement was refused for " + PATIENCE);
        memory.said(words);
    }

    private boolean offer(String words) {
        var here = "/rooms/" + room;
        var key = browser.read(here).getString("key");
        var answer = browser.send(here + "/posts", "kind", "statement", "words", words, "key", key);
        if (answer.status() != 409)
            return answer.expect(303, "saying something").isSeeOther();
        Trouble.note("the room says: " + answer.heading());
        return false;
    }

    void vote(String statement, Vote vote) {
        new Room(room, browser).vote(statement, vote);
        memory.voted(statement, vote);
    }

    /** How much of what was acknowledged the room's page does not show. */
    long missing(Predicate<String> approved) {
        return memory.missing(browser.read("/rooms/" + room), approved);
    }

    String room() {
        return room;
    }

    Browser browser() {
        return browser;
    }

    Listener listener() {
        return listener;
    }
}
