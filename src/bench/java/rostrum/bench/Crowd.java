package rostrum.bench;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Many people, a few of whom act at the same moment. */
public record Crowd(ExecutorService pool) {

    /** So many at once, on threads of their own. */
    public static Crowd of(int atOnce) {
        return new Crowd(Executors.newFixedThreadPool(atOnce, Crowd::thread));
    }

    /** Everybody acts once. Returns when the last is done, or fails with the first who could not. */
    public <T> void each(String what, Collection<T> people, Consumer<T> act) {
        var left = new AtomicInteger(people.size());
        var all = new CompletableFuture<Void>();
        if (people.isEmpty()) all.complete(null);
        for (var person : people)
            CompletableFuture.runAsync(() -> act.accept(person), pool).whenComplete((done, problem) -> {
                if (problem != null) all.completeExceptionally(problem);
                else if (tell(what, left.decrementAndGet(), people.size()) == 0) all.complete(null);
            });
        await(all);
    }

    private static void await(CompletableFuture<Void> all) {
        try {
            all.get();
        } catch (InterruptedException e) {
            throw Mishap.interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Mishap mishap) throw mishap;
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Nobody keeps the program from ending. */
    public static Thread thread(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static int tell(String what, int left, int all) {
        if (left == 0 || (all - left) % 250 == 0) Console.say("%s: %d of %d".formatted(what, all - left, all));
        return left;
    }
}
