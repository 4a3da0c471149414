package rostrum.bench;

import jakarta.json.JsonObject;
import java.util.Map;

/** A moderator on duty: takes the next case, decides as the export did, and comes back for more. */
final class Moderator implements Runnable {
    private static final String OFF_TOPIC = "R11";

    private final Browser browser;
    private final Script script;
    private final Ledger ledger;
    private volatile boolean over;

    Moderator(Browser browser, Script script, Ledger ledger) {
        this.browser = browser;
        this.script = script;
        this.ledger = ledger;
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
        if (script.holds(words)) {
            var how = script.approves(words) ? Ledger.APPROVE : Ledger.REJECT;
            if (decide(next.path(), found, how)) ledger.decided(words, how);
            return true;
        }
        decide(next.path(), found, "return");
        return false;
    }

    /** What others said than this rehearsal goes back to the queue. */
    private boolean decide(String path, JsonObject found, String what) {
        var lease = found.getString("lease");
        var version = String.valueOf(found.getInt("version"));
        var reason = what.equals(Ledger.REJECT) ? OFF_TOPIC : "";
        var fields = Map.of("do", what, "reason", reason, "lease", lease, "version", version);
        var answer = browser.send(path + "/decisions", fields);
        if (answer.status() != 409) return answer.expect(303, "a decision").isSeeOther();
        Trouble.note("the queue says: " + answer.heading());
        return false;
    }
}
