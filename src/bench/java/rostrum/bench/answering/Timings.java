package rostrum.bench.answering;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** How long people waited for each answer of the house. */
public record Timings(Queue<Long> nanos) {
    private static final double MILLION = 1e6;

    public Timings() {
        this(new ConcurrentLinkedQueue<>());
    }

    <T> T time(Supplier<T> act) {
        var began = System.nanoTime();
        var answer = act.get();
        nanos.add(System.nanoTime() - began);
        return answer;
    }

    /** What so many of a hundred did not exceed, in milliseconds (nearest rank). */
    double millis(int percent) {
        var sorted = nanos.stream().sorted().toList();
        if (sorted.isEmpty()) return 0;
        var rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(0, rank - 1)) / MILLION;
    }

    double seconds() {
        return nanos.stream().mapToLong(Long::longValue).sum() / MILLION / 1000;
    }

    int count() {
        return nanos.size();
    }
}
