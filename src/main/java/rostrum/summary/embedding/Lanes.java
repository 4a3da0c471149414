package rostrum.summary.embedding;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How many processors long work may take. Each piece of work has a place of its own for its result, so the result does not
 * depend on how many there were.
 *
 * @param watch is told before each piece, and stops the work by throwing
 */
public record Lanes(int count, Executor executor, Watch watch) {
    public static final Lanes ONE = new Lanes(1, Runnable::run, (done, all) -> {});

    /** Follows long work; asked by several threads. */
    @FunctionalInterface
    public interface Watch {
        /**
         * So far, of so many.
         *
         * @throws java.util.concurrent.CancellationException where nobody wants the result any more
         */
        void before(int done, int all);
    }

    public static Lanes of(int count) {
        return count == 1 ? ONE : new Lanes(count, ForkJoinPool.commonPool(), ONE.watch());
    }

    public Lanes watchedBy(Watch other) {
        return new Lanes(count, executor, other);
    }

    /** All numbers below the end, each once; the first failure stops all and is thrown. */
    public void each(int end, IntConsumer work) {
        var next = new AtomicInteger();
        Runnable lane = () -> {
            try {
                for (int at = next.getAndIncrement(); at < end; at = next.getAndIncrement()) {
                    watch.before(at, end);
                    work.accept(at);
                }
            } finally {
                if (next.get() < end) next.set(end);
            }
        };
        var others = IntStream.range(1, count)
                .mapToObj(at -> CompletableFuture.runAsync(lane, executor))
                .toArray(CompletableFuture<?>[]::new);
        try {
            lane.run();
        } finally {
            join(CompletableFuture.allOf(others));
        }
    }

    private static void join(CompletableFuture<Void> others) {
        try {
            others.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException own) throw own;
            throw e;
        }
    }
}
