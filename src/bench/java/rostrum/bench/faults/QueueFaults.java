package rostrum.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import rostrum.bench.Answer;
import rostrum.bench.Browser;
import rostrum.bench.Crowd;
import rostrum.bench.Pause;
import rostrum.bench.Words;

/** Moderators who want the same, and one who goes away in the middle of it. */
final class QueueFaults {
    private static final int CASES = 1_000;
    private static final int HELD = 20;

    private QueueFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                new Fault(
                        "same-moment",
                        "two moderators claim and decide the same case at the same moment, " + CASES
                                + " times: one decision each",
                        QueueFaults::sameMoment),
                new Fault(
                        "dead-tab",
                        HELD + " leases die with a tab: all are free again after the lease and a second",
                        QueueFaults::deadTab));
    }

    private static Outcome sameMoment(Scene scene) throws Exception {
        var decisions = scene.database().number("select count(*) from decision");
        var both = 0;
        var none = 0;
        var pair = scene.moderators().subList(0, 2);
        var threads = Executors.newFixedThreadPool(2, Crowd::thread);
        for (int i = 0; i < CASES; i++) {
            var path = "/queue/cases/" + waiting(scene, i);
            var barrier = new CyclicBarrier(2);
            var acts = new ArrayList<java.util.concurrent.Future<Boolean>>();
            for (var moderator : pair) acts.add(threads.submit(() -> decides(moderator, path, barrier)));
            var won = 0;
            for (var act : acts) if (result(act)) won++;
            if (won > 1) both++;
            if (won == 0) none++;
        }
        threads.shutdown();
        var made = scene.database().number("select count(*) from decision") - decisions;
        var doubled = scene.database()
                .number(
                        "select count(*) from (select 1 from decision group by case_id, revision having count(*) > 1) twice");
        return Outcome.of(
                both == 0 && doubled == 0 && made == CASES - none,
                "%d decisions; %d cases decided by both, %d by nobody",
                made,
                both,
                none);
    }

    private static boolean result(java.util.concurrent.Future<Boolean> act) throws InterruptedException {
        try {
            return act.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static boolean decides(Browser moderator, String path, CyclicBarrier together) throws Exception {
        together.await();
        if (!moderator.send(path + "/claims").isSeeOther()) return false;
        var found = moderator.read(path);
        if (found.getString("lease").isEmpty()) return false;
        Answer answer = moderator.send(
                path + "/decisions",
                "do",
                "approve",
                "lease",
                found.getString("lease"),
                "version",
                String.valueOf(found.getInt("version")));
        return answer.isSeeOther();
    }

    /** A new post, and the id of its case. */
    private static String waiting(Scene scene, int turn) {
        var token = "#%08x%04x".formatted(turn, System.nanoTime() & 0xffff);
        var author = scene.guests().get(turn % scene.guests().size()).browser();
        for (var moderator : scene.moderators().subList(0, 2)) moderator.open("/queue");
        author.send(
                        "/rooms/" + scene.room() + "/posts",
                        "kind",
                        "post",
                        "words",
                        Words.around(token),
                        "key",
                        "0000" + token.substring(1))
                .expect(303, "a post");
        return scene.database().text("select id from moderation_case where words like ?", token + "%");
    }

    private static Outcome deadTab(Scene scene) {
        var gone = scene.moderators().get(2);
        var next = scene.moderators().get(3);
        var held = new HashSet<String>();
        for (int i = 0; i < HELD; i++) {
            var id = waiting(scene, CASES + i);
            if (gone.send("/queue/cases/" + id + "/claims").isSeeOther()) held.add(id);
        }
        var began = System.nanoTime();
        var free = new HashSet<String>();
        var early = 0;
        while (free.size() < held.size()
                && System.nanoTime() - began < Duration.ofMinutes(6).toNanos()) {
            for (var id : List.copyOf(held))
                if (!free.contains(id)
                        && next.send("/queue/cases/" + id + "/claims").isSeeOther()) {
                    free.add(id);
                    if (System.nanoTime() - began < Duration.ofSeconds(290).toNanos()) early++;
                }
            Pause.millis(500);
        }
        var took = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        return Outcome.of(
                free.size() == held.size() && early == 0,
                "%d held, %d free again after %d s, %d of them too early",
                held.size(),
                free.size(),
                took,
                early);
    }
}
