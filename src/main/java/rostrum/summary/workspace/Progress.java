package rostrum.summary.workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import rostrum.summary.embedding.Lanes;

/** Tells how far a run is, about once for every hundredth of it, and stops it where nobody wants it any more. */
final class Progress implements Lanes.Watch {
    private static final int STEPS = 100;

    private final ThemeRuns runs;
    private final Taken taken;
    private final int pieces;
    private final AtomicInteger done = new AtomicInteger();
    private final Thread own = Thread.currentThread();
    private int told = -1;

    /** @param views each is looked at when it is masked, when it is embedded, and when its neighbours are sought */
    Progress(ThemeRuns runs, Taken taken, int views) {
        this.runs = runs;
        this.taken = taken;
        this.pieces = 2 * views + 1;
    }

    /** Only one thread asks the database, the one that the server gave us. */
    @Override
    public void before(int at, int all) {
        int now = Math.min(done.incrementAndGet(), pieces);
        if (Thread.currentThread() != own) return;
        int step = (int) ((long) STEPS * now / pieces);
        if (step == told) return;
        told = step;
        if (!runs.advance(taken, now, pieces)) throw new CancellationException();
    }
}
