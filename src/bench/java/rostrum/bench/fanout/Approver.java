package rostrum.bench.fanout;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import rostrum.bench.Answer;
import rostrum.bench.Browser;
import rostrum.bench.Mishap;

/** A moderator who approves whatever comes next, and asks for nothing while nothing waits. */
final class Approver implements Runnable {
    private static final String NEXT = "/queue/next";

    private final Browser browser;
    private final Semaphore waiting;
    private volatile boolean over;

    /** @param waiting a permit for each post that was taken and not asked for yet */
    Approver(Browser browser, Semaphore waiting) {
        this.browser = browser;
        this.waiting = waiting;
    }

    @Override
    public void run() {
        browser.open("/queue").expect(200, "the queue");
        while (!over) {
            if (!somethingWaits()) continue;
            var next = browser.send(NEXT).expect(303, "the next case");
            while (!over && next.path().startsWith("/queue/cases/")) next = approve(next.path());
        }
    }

    private boolean somethingWaits() {
        try {
            return waiting.tryAcquire(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw Mishap.interrupted();
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
        if (answer.path().startsWith("/queue/cases/")) waiting.tryAcquire();
        return answer.isSeeOther() ? answer : browser.send(NEXT).expect(303, "the next case");
    }

    void goHome() {
        over = true;
    }
}
