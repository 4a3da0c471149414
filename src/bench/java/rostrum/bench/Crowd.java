package rostrum.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Many people, a few of whom act at the same moment. */
record Crowd(ExecutorService pool) {

    /** Everybody acts once. Returns when the last is done, and fails with the first who could not. */
    <T> void each(String what, Collection<T> people, Consumer<T> act) {
        var done = new AtomicInteger();
        var acts = new ArrayList<CompletableFuture<Void>>();
        for (var person : people)
            acts.add(CompletableFuture.runAsync(() -> act.accept(person), pool)
                    .thenRun(() -> tell(what, done.incrementAndGet(), people.size())));
        try {
            CompletableFuture.allOf(acts.toArray(CompletableFuture[]::new)).get();
        } catch (InterruptedException e) {
            throw Mishap.interrupted();
        } catch (ExecutionException e) {
            throw new IllegalStateException(what + ": " + e.getCause(), e.getCause());
        }
    }

    /** Nobody keeps the program from ending. */
    static Thread thread(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static void tell(String what, int done, int all) {
        if (done == all || done % 250 == 0) Console.say("%s: %d of %d".formatted(what, done, all));
    }
}
