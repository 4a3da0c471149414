package rostrum.bench;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A moderator on duty: takes what waits of this rehearsal, decides as the export did, and comes back for more. */
public final class Moderator implements Runnable {
    private static final String OFF_TOPIC = "R11";

    private final Browser browser;
    private final Script script;
    private final Ledger ledger;
    private volatile boolean over;

    public Moderator(Browser browser, Script script, Ledger ledger) {
        this.browser = browser;
        this.script = script;
        this.ledger = ledger;
    }

    public void begin() {
        Crowd.thread(this).start();
    }

    @Override
    public void run() {
        browser.open("/queue").expect(200, "the queue");
        while (!over) {
            var waiting = mine(browser.read("/queue"));
            waiting.forEach(this::decide);
            if (waiting.isEmpty()) Pause.millis(500);
        }
    }

    /** What waits of this rehearsal, in another order for each moderator, so that they seldom want the same. */
    private List<String> mine(JsonObject queue) {
        var mine = queue.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                .filter(waiting -> isMine(waiting.getString("words")))
                .map(waiting -> "/queue/cases/" + waiting.getString("id"))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(mine);
        return mine;
    }

    /** What young people answered in a survey is read in the case alone. */
    private boolean isMine(String words) {
        return words.isEmpty() || script.holds(words);
    }

    public void goHome() {
        over = true;
    }

    private void decide(String path) {
        if (over || !browser.send(path + "/claims").isSeeOther()) return;
        var found = browser.read(path);
        var words = found.getString("words");
        if (!script.holds(words)) return;
        var how = script.approves(words) ? Ledger.APPROVE : Ledger.REJECT;
        if (decide(path, found, how)) ledger.decided(words, how);
    }

    private boolean decide(String path, JsonObject found, String how) {
        var lease = found.getString("lease");
        var version = String.valueOf(found.getInt("version"));
        var reason = how.equals(Ledger.REJECT) ? OFF_TOPIC : "";
        var fields = Map.of("do", how, "reason", reason, "lease", lease, "version", version);
        var answer = browser.send(path + "/decisions", fields);
        if (answer.status() != 409) return answer.expect(303, "a decision").isSeeOther();
        Trouble.note("the queue says: " + answer.heading());
        return false;
    }
}
