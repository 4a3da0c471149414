package rostrum.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import rostrum.bench.Crowd;
import rostrum.bench.Pause;

/** Moderators and authors who want to decide the same at the same moment, and one who goes away in the middle of it. */
final class QueueFaults {
    private static final int CASES = 1_000;
    private static final int HELD = 20;
    private static final int TAKEN_BACK = 100;
    private static final String TWICE =
            "select count(*) from (select 1 from decision group by case_id, revision having count(*) > 1) twice";
    private static final String NOT_WITHDRAWN =
            "select count(*) from moderation_case where state <> 'WITHDRAWN' and id in (";

    private static final String OLDER =
            "update moderation_case set lease_until = lease_until - interval '270 seconds' where lease_until is not null";

    private QueueFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                new Fault(
                        "same-moment",
                        "two moderators claim and decide the same case at the same moment, " + CASES
                                + " times: one decision each",
                        QueueFaults::sameMoment),
                new Fault(
                        "taken-back",
                        "a moderator approves what its author takes back at the same moment, " + TAKEN_BACK
                                + " times: nobody reads it in the end, and nothing is decided twice",
                        QueueFaults::takenBack),
                new Fault(
                        "dead-tab",
                        HELD
                                + " leases die with a tab (and are four and a half minutes older than they are): all are free again when their five minutes are over",
                        QueueFaults::deadTab));
    }

    private static Outcome sameMoment(Scene scene) throws Exception {
        var decisions = scene.database().number("select count(*) from decision");
        var both = 0;
        var none = 0;
        var pair = scene.moderators().subList(0, 2);
        var threads = Executors.newFixedThreadPool(2, Crowd::thread);
        for (int i = 0; i < CASES; i++) {
            var post = OnePost.said(scene, i);
            var won = together(
                    threads,
                    () -> post.isClaimed(pair.get(0)) && post.isApproved(pair.get(0)),
                    () -> post.isClaimed(pair.get(1)) && post.isApproved(pair.get(1)));
            if (won > 1) both++;
            if (won == 0) none++;
        }
        threads.shutdown();
        var made = scene.database().number("select count(*) from decision") - decisions;
        return Outcome.of(
                both == 0 && none == 0 && scene.database().number(TWICE) == 0 && made == CASES,
                "%d decisions; %d cases decided by both, %d by nobody",
                made,
                both,
                none);
    }

    /** How many of two who act at the same moment have their way. */
    private static int together(ExecutorService threads, Callable<Boolean> one, Callable<Boolean> other)
            throws InterruptedException {
        var barrier = new CyclicBarrier(2);
        var acts = new ArrayList<java.util.concurrent.Future<Boolean>>();
        for (var act : List.of(one, other))
            acts.add(threads.submit(() -> {
                barrier.await();
                return act.call();
            }));
        var won = 0;
        for (var act : acts) if (result(act)) won++;
        return won;
    }

    private static boolean result(java.util.concurrent.Future<Boolean> act) throws InterruptedException {
        try {
            return act.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Outcome takenBack(Scene scene) throws InterruptedException {
        var moderator = scene.moderators().get(0);
        var threads = Executors.newFixedThreadPool(2, Crowd::thread);
        var posts = new ArrayList<OnePost>();
        var both = 0;
        var none = 0;
        for (int i = 0; i < TAKEN_BACK; i++) {
            var post = OnePost.said(scene, 2 * CASES + i);
            post.isClaimed(moderator);
            var hold = post.hold(moderator);
            var contribution = post.contribution();
            var won = together(threads, () -> post.isApproved(moderator, hold), () -> post.isTakenBack(contribution));
            if (won == 2) both++;
            if (won == 0) none++;
            posts.add(post);
        }
        threads.shutdown();
        Pause.until(() -> scene.heard().lost() == 0, Duration.ofSeconds(20));
        var told = scene.tokens();
        var shown = posts.stream().filter(post -> told.contains(post.token())).count();
        var ids = posts.stream().map(post -> "'" + post.id() + "'").toList();
        var kept = scene.database().number(NOT_WITHDRAWN + String.join(",", ids) + ")");
        return Outcome.of(
                shown == 0
                        && kept == 0
                        && none == 0
                        && scene.database().number(TWICE) == 0
                        && scene.heard().isPerfect(),
                "%d approved and then taken back, %d taken back first; %d still shown, %d not taken back",
                both,
                TAKEN_BACK - both - none,
                shown,
                kept);
    }

    private static Outcome deadTab(Scene scene) {
        var gone = scene.moderators().get(2);
        var next = scene.moderators().get(3);
        var held = new ArrayList<OnePost>();
        var waiting = Stream.iterate(0, i -> i + 1)
                .limit(HELD)
                .map(i -> OnePost.said(scene, CASES + i))
                .toList();
        var began = System.nanoTime();
        for (var post : waiting) if (post.isClaimed(gone)) held.add(post);
        var all = held.size();
        var early = 0;
        scene.database().change(OLDER);
        while (!held.isEmpty() && seconds(began) < 90) {
            for (var post : List.copyOf(held))
                if (post.isClaimed(next)) {
                    held.remove(post);
                    if (seconds(began) < 29) early++;
                }
            Pause.millis(500);
        }
        var took = seconds(began);
        return Outcome.of(
                held.isEmpty() && all == HELD && early == 0,
                "%d held, %d free again after %d s, %d of them too early",
                all,
                all - held.size(),
                took,
                early);
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }
}
