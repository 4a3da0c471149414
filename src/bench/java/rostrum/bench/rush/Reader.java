package rostrum.bench.rush;

import java.util.concurrent.ThreadLocalRandom;
import rostrum.bench.Browser;
import rostrum.bench.Pause;

/** A moderator who reads what comes next, thinks for as long as people do, and decides. */
final class Reader implements Runnable {
    private static final int ONE_IN_SO_MANY_IS_REJECTED = 10;

    private final Browser browser;
    private final Waits waits;
    private final double thinkSeconds;
    private volatile boolean over;

    /** @param thinkSeconds on average; exponentially distributed, and never under one */
    Reader(Browser browser, Waits waits, double thinkSeconds) {
        this.browser = browser;
        this.waits = waits;
        this.thinkSeconds = thinkSeconds;
    }

    @Override
    public void run() {
        browser.open("/queue").expect(200, "the queue");
        while (!over) {
            var next = browser.send("/queue/next").expect(303, "the next case");
            if (next.path().startsWith("/queue/cases/")) decide(next.path());
            else Pause.millis(1000);
        }
    }

    private void decide(String path) {
        var found = browser.read(path);
        Pause.millis(thinking());
        var rejected = ThreadLocalRandom.current().nextInt(ONE_IN_SO_MANY_IS_REJECTED) == 0;
        var answer = browser.send(
                path + "/decisions",
                "do",
                rejected ? "reject" : "approve",
                "reason",
                rejected ? "R11" : "",
                "lease",
                found.getString("lease"),
                "version",
                String.valueOf(found.getInt("version")));
        if (answer.isSeeOther()) waits.decided(Writer.token(found.getString("words")));
    }

    /** An exponential wait cut off below keeps its average when it is moved by what is cut. */
    private long thinking() {
        return (long) (1000
                * (1
                        - (thinkSeconds - 1)
                                * Math.log(1 - ThreadLocalRandom.current().nextDouble())));
    }

    void goHome() {
        over = true;
    }
}
