package rostrum.bench.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import rostrum.bench.Crowd;
import rostrum.bench.Pause;
import rostrum.bench.RawLine;
import rostrum.bench.Trouble;

/** Words that are taken back while people come back who have not heard them yet. */
final class RedactionFaults {
    private static final int POSTS = 30;
    private static final int COMING_BACK = 6;
    private static final int AROUND_MILLIS = 400;

    private RedactionFaults() {}

    /**
     * A look at the log by a new line.
     *
     * @param asked when it said where it stands, in nanoseconds
     */
    private record Look(long asked, boolean heardWords) {}

    static Stream<Fault> all() {
        return Stream.of(new Fault(
                "redacted",
                POSTS + " posts taken back while " + COMING_BACK
                        + " lines on both nodes resume before them all the time: who asks after the commit hears no word",
                RedactionFaults::redacted));
    }

    private static Outcome redacted(Scene scene) throws Exception {
        var threads = Executors.newFixedThreadPool(COMING_BACK, Crowd::thread);
        var before = 0;
        var after = 0;
        var wrong = 0;
        for (int turn = 0; turn < POSTS; turn++) {
            var head = scene.head();
            var post = OnePost.said(scene, 5_000 + turn);
            post.isClaimed(scene.moderators().get(0));
            post.isApproved(scene.moderators().get(0));
            var contribution = post.contribution();
            var over = new AtomicBoolean();
            var looks = comeBack(scene, threads, post.token(), head, over);
            Pause.millis(AROUND_MILLIS);
            post.isTakenBack(contribution);
            var committed = System.nanoTime();
            Pause.millis(AROUND_MILLIS);
            over.set(true);
            for (var look : looks) {
                if (look.asked() < committed) before += look.heardWords() ? 1 : 0;
                else if (look.heardWords()) wrong++;
                else after++;
            }
        }
        threads.shutdown();
        Pause.until(() -> scene.heard().lost() == 0, Duration.ofSeconds(20));
        return Outcome.of(
                wrong == 0 && before > 0 && after > 0 && scene.heard().isPerfect(),
                "%d looks before heard the words, %d looks after did not, %d looks after did",
                before,
                after,
                wrong);
    }

    private static Queue<Look> comeBack(
            Scene scene, ExecutorService threads, String token, long head, AtomicBoolean over) {
        var looks = new ConcurrentLinkedQueue<Look>();
        var epoch = scene.page().getString("epoch");
        for (int i = 0; i < COMING_BACK; i++) {
            var guest = scene.guests().get(i);
            threads.execute(() -> {
                while (!over.get())
                    try {
                        looks.add(look(scene, guest, token, epoch, head));
                    } catch (IOException e) {
                        Trouble.note("a look: " + e);
                    }
            });
        }
        return looks;
    }

    private static Look look(Scene scene, Guest guest, String token, String epoch, long head) throws IOException {
        try (var line = scene.line(guest)) {
            var asked = System.nanoTime();
            line.say(RawLine.hello(guest.room(), epoch, head));
            var words = false;
            String frame;
            do {
                frame = line.hears(2_000);
                words |= frame.contains(token);
            } while (!frame.isEmpty() && !frame.startsWith("{\"t\":\"live\""));
            return new Look(asked, words);
        }
    }
}
