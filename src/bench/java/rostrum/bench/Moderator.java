package rostrum.bench;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.function.Predicate;

/** A moderator on duty: takes the next case, decides as the export did, and comes back for more. */
final class Moderator implements Runnable {
    private static final String OFF_TOPIC = "R11";

    private final Browser browser;
    private final Predicate<String> known;
    private final Predicate<String> approved;
    private volatile boolean over;

    /** @param known whether words are of this rehearsal; what others said goes back to the queue */
    Moderator(Browser browser, Predicate<String> known, Predicate<String> approved) {
        this.browser = browser;
        this.known = known;
        this.approved = approved;
    }

    void begin() {
        Crowd.thread(this).start();
    }

    @Override
    public void run() {
        while (!over) {
            browser.open("/queue").expect(200, "the queue");
            while (!over && decideNext()) {}
            Pause.millis(500);
        }
    }

    void goHome() {
        over = true;
    }

    private boolean decideNext() {
        var next = browser.send("/queue/next");
        if (!next.isSeeOther() || !next.path().startsWith("/queue/cases/")) return false;
        var found = browser.read(next.path());
        var words = found.getString("words");
        decide(next.path(), found, known.test(words) ? approved.test(words) ? "approve" : "reject" : "return");
        return known.test(words);
    }

    private void decide(String path, JsonObject found, String what) {
        var lease = found.getString("lease");
        var version = String.valueOf(found.getInt("version"));
        var reason = what.equals("reject") ? OFF_TOPIC : "";
        var fields = Map.of("do", what, "reason", reason, "lease", lease, "version", version);
        var answer = browser.send(path + "/decisions", fields);
        if (answer.status() == 409) Trouble.note("the queue says: " + answer.heading());
        else answer.expect(303, "a decision");
    }
}
