package rostrum.bench.fanout;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import rostrum.bench.Browser;
import rostrum.bench.Crowd;
import rostrum.bench.Mishap;
import rostrum.bench.Pause;
import rostrum.bench.Trouble;

/** The way of every post: somebody says it by form, a moderator claims it, reads it and approves it. */
final class RealWay implements Way, AutoCloseable {
    private static final int AT_ONCE = 8;

    private final String room;
    private final BlockingQueue<Browser> silent;
    private final ExecutorService speaking = Executors.newFixedThreadPool(AT_ONCE, Crowd::thread);
    private final Semaphore waiting = new Semaphore(0);
    private final List<Approver> approvers;

    RealWay(Audience audience, List<Browser> moderators) {
        this.room = audience.room();
        this.silent = new LinkedBlockingQueue<>(audience.people());
        this.approvers =
                moderators.stream().map(one -> new Approver(one, waiting)).toList();
        approvers.forEach(approver -> Crowd.thread(approver).start());
    }

    @Override
    public void publish(String words) {
        speaking.execute(() -> say(words));
    }

    /** Whoever spoke last speaks last: nobody has three posts waiting as long as there are enough people. */
    private void say(String words) {
        try {
            var author = silent.take();
            try {
                while (!offer(author, words)) Pause.millis(50);
            } finally {
                silent.add(author);
            }
        } catch (InterruptedException e) {
            throw Mishap.interrupted();
        }
    }

    private boolean offer(Browser author, String words) {
        var answer = author.send("/rooms/" + room + "/posts", "kind", "post", "words", words, "key", Keys.fresh());
        if (answer.status() == 409) {
            Trouble.note("the room says not now");
            return false;
        }
        answer.expect(303, "a post");
        waiting.release();
        return true;
    }

    @Override
    public void close() {
        speaking.shutdownNow();
        approvers.forEach(Approver::goHome);
    }
}
