package rostrum.platform.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Time and threads that move when a test says so. */
final class HandPace implements Channel.Pace {
    private final Deque<Runnable> due = new ArrayDeque<>();
    private Duration passed = Duration.ZERO;

    @Override
    public void execute(Runnable work) {
        due.add(work);
    }

    @Override
    public void later(Duration wait, Runnable work) {
        due.add(work);
    }

    @Override
    public void atLeisure(Runnable closing) {
        due.add(closing);
    }

    @Override
    public long nanos() {
        return passed.toNanos();
    }

    void pass(Duration time) {
        passed = passed.plus(time);
    }

    void work() {
        while (!due.isEmpty()) due.remove().run();
    }

    int waiting() {
        return due.size();
    }
}
