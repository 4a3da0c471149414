package rostrum.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work that others wait for no longer than so long. What takes longer is interrupted and counts as failed, like what throws or
 * finds no thread free; its words reach no log, because nobody reads the exception.
 */
public final class Deadline implements AutoCloseable {
    private static final int WAITING = 64;

    private final ThreadPoolExecutor pool;
    private final Duration limit;

    public Deadline(String name, int threads, Duration limit) {
        this.limit = limit;
        this.pool = new ThreadPoolExecutor(
                threads, threads, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), daemons(name));
        pool.allowCoreThreadTimeOut(true);
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The result, if it came in time. */
    public <T> Optional<T> of(Callable<T> work) {
        try {
            var running = pool.submit(work);
            try {
                return Optional.of(running.get(limit.toMillis(), TimeUnit.MILLISECONDS));
            } finally {
                running.cancel(true);
            }
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
