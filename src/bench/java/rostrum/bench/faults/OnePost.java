package rostrum.bench.faults;

import rostrum.bench.Browser;
import rostrum.bench.Words;

/**
 * One post on its way through the queue.
 *
 * @param token its first word, by which it is found again
 * @param id of the case that moderators decide
 */
record OnePost(Scene scene, Browser author, String token, String id) {
    /** So often moderators look at the queue: without two who do, nobody may speak. */
    private static final int BETWEEN_LOOKS = 20;

    /** Said by a guest, and waiting. */
    static OnePost said(Scene scene, int turn) {
        var token = "#%08x%04x".formatted(turn, System.nanoTime() & 0xffff);
        var author = scene.guests().get(turn % scene.guests().size()).browser();
        if (turn % BETWEEN_LOOKS == 0) scene.moderators().forEach(moderator -> moderator.open("/queue"));
        author.send(
                        "/rooms/" + scene.room() + "/posts",
                        "kind",
                        "post",
                        "words",
                        Words.around(token),
                        "key",
                        "0000" + token.substring(1))
                .expect(303, "a post");
        return new OnePost(
                scene,
                author,
                token,
                scene.database().text("select id from moderation_case where words like ?", token + "%"));
    }

    String path() {
        return "/queue/cases/" + id;
    }

    boolean isClaimed(Browser by) {
        return by.send(path() + "/claims").isSeeOther();
    }

    /** What a moderator who claimed it holds in hand. */
    record Hold(String lease, String version) {
        boolean isNone() {
            return lease.isEmpty();
        }
    }

    Hold hold(Browser by) {
        var found = by.read(path());
        return new Hold(found.getString("lease"), String.valueOf(found.getInt("version")));
    }

    /** Answers whether this moderator's decision counts. */
    boolean isApproved(Browser by) {
        var hold = hold(by);
        return !hold.isNone() && isApproved(by, hold);
    }

    boolean isApproved(Browser by, Hold hold) {
        return by.send(path() + "/decisions", "do", "approve", "lease", hold.lease(), "version", hold.version())
                .isSeeOther();
    }

    String contribution() {
        return scene.database().text("select contribution from moderation_case where id = ?", id);
    }

    /** By its author, whether others read it already or not. */
    boolean isTakenBack(String contribution) {
        return author.send("/rooms/" + scene.room() + "/posts/" + contribution + "/withdrawal")
                .isSeeOther();
    }
}
