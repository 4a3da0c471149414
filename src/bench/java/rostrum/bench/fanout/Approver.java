package rostrum.bench.fanout;

import java.util.concurrent.atomic.AtomicLong;
import rostrum.bench.Answer;
import rostrum.bench.Browser;
import rostrum.bench.Pause;

/** A moderator who approves whatever comes next. */
final class Approver implements Runnable {
    private static final String NEXT = "/queue/next";

    private final Browser browser;
    private final AtomicLong approved = new AtomicLong();
    private volatile boolean over;

    Approver(Browser browser) {
        this.browser = browser;
    }

    @Override
    public void run() {
        browser.open("/queue").expect(200, "the queue");
        while (!over) {
            var next = browser.send(NEXT).expect(303, "the next case");
            while (!over && next.path().startsWith("/queue/cases/")) next = approve(next.path());
            Pause.millis(20);
        }
    }

    /** Where the decision leads: to the next case, or back to the queue. */
    private Answer approve(String path) {
        var found = browser.read(path);
        var answer = browser.send(
                path + "/decisions",
                "do",
                "approve",
                "lease",
                found.getString("lease"),
                "version",
                String.valueOf(found.getInt("version")),
                "then",
                "next");
        approved.incrementAndGet();
        return answer.isSeeOther() ? answer : browser.send(NEXT).expect(303, "the next case");
    }

    void goHome() {
        over = true;
    }
}
