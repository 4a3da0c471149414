package rostrum.bench.faults;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import rostrum.bench.Browser;
import rostrum.bench.Crowd;
import rostrum.bench.Mishap;
import rostrum.bench.Pause;
import rostrum.bench.Trouble;
import rostrum.bench.Words;

/** People who talk and moderators who approve all the time, and what each of them was told is done. */
final class Traffic implements AutoCloseable {
    private final String room;
    private final ExecutorService threads = Executors.newCachedThreadPool(Crowd::thread);
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final Queue<String> approved = new ConcurrentLinkedQueue<>();
    private final AtomicInteger busy = new AtomicInteger();
    private volatile boolean talking = true;
    private volatile boolean reading = true;

    /** @param pause in milliseconds between two posts of one author */
    Traffic(String room, List<Browser> authors, List<Browser> moderators, int pause) {
        this.room = room;
        for (var author : authors) run(() -> talk(author, pause));
        for (var moderator : moderators) threads.execute(() -> approve(moderator));
    }

    private void run(Runnable work) {
        busy.incrementAndGet();
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                busy.decrementAndGet();
            }
        });
    }

    private void talk(Browser author, int pause) {
        while (talking) {
            say(author);
            Pause.millis(ThreadLocalRandom.current().nextInt(pause / 2, pause * 2));
        }
    }

    /** The same key and words until there is an answer: that is one post. */
    private void say(Browser author) {
        var token = "#%012x".formatted(ThreadLocalRandom.current().nextLong() >>> 16);
        var key = "%016x".formatted(ThreadLocalRandom.current().nextLong());
        var answer = author.send("/rooms/" + room + "/posts", "kind", "post", "words", Words.around(token), "key", key);
        if (answer.isSeeOther()) accepted.add(token);
    }

    private void approve(Browser moderator) {
        try {
            while (reading) {
                var next = moderator.send("/queue/next");
                if (next.isSeeOther() && next.path().startsWith("/queue/cases/")) approve(moderator, next.path());
                else Pause.millis(50);
            }
        } catch (Mishap e) {
            if (reading) Trouble.note("a moderator gave up: " + e.getMessage());
        }
    }

    private void approve(Browser moderator, String path) {
        var found = moderator.read(path);
        if (found.getString("lease").isEmpty()) return;
        var answer = moderator.send(
                path + "/decisions",
                "do",
                "approve",
                "lease",
                found.getString("lease"),
                "version",
                String.valueOf(found.getInt("version")));
        if (answer.isSeeOther()) approved.add(token(found.getString("words")));
    }

    static String token(String words) {
        return words.split(" ", 2)[0];
    }

    /** No more posts; those that are on their way arrive. */
    void falls() {
        talking = false;
        Pause.until(() -> busy.get() == 0, java.time.Duration.ofMinutes(6));
    }

    int said() {
        return accepted.size();
    }

    Set<String> accepted() {
        return accepted;
    }

    Queue<String> approved() {
        return approved;
    }

    @Override
    public void close() {
        talking = false;
        reading = false;
        threads.shutdownNow();
    }
}
