package rostrum.moderation.triage;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import rostrum.platform.Deadline;
import rostrum.platform.Language;

/** Triage that nobody waits for longer than half a second: what is not read by then is queued, and says so. */
public final class Screening implements AutoCloseable {
    static final Duration LIMIT = Duration.ofMillis(500);
    private static final int THREADS = 4;
    private static final int WARM = 5;
    private static final String SAMPLE = "Is it +41 22 730 51 11, or (not) @n0body? Ok. 没有 нет لا";

    private final Callable<Triage> triage;
    private final Deadline deadline;

    Screening(Callable<Triage> triage, Deadline deadline) {
        this.triage = triage;
        this.deadline = deadline;
    }

    /** With all lists. They are read meanwhile, so that nothing waits for them but what is said first. */
    public static Screening shipped() {
        var ready = new FutureTask<>(Screening::warm);
        var reading = new Thread(ready, "triage-lists");
        reading.setDaemon(true);
        reading.start();
        return new Screening(ready::get, new Deadline("triage", THREADS, LIMIT));
    }

    private static Triage warm() {
        var triage = Triage.shipped();
        for (int i = 0; i < WARM; i++) for (var language : Language.values()) triage.read(SAMPLE, language);
        return triage;
    }

    /** For who has time to wait for the lists. */
    public Screening ready() throws Exception {
        triage.call();
        return this;
    }

    /** The finding; {@link Finding#FAILED} where it did not come in time, or at all. */
    public Finding of(String words, Language language) {
        return deadline.of(() -> triage.call().read(words, language)).orElse(Finding.FAILED);
    }

    @Override
    public void close() {
        deadline.close();
    }
}
