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

    /** Said by a guest, and waiting. */
    static OnePost said(Scene scene, int turn) {
        var token = "#%08x%04x".formatted(turn, System.nanoTime() & 0xffff);
        var author = scene.guests().get(turn % scene.guests().size()).browser();
        for (var moderator : scene.moderators()) moderator.open("/queue");
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

    /** Answers whether this moderator's decision counts. */
    boolean isApproved(Browser by) {
        var found = by.read(path());
        if (found.getString("lease").isEmpty()) return false;
        return by.send(
                        path() + "/decisions",
                        "do",
                        "approve",
                        "lease",
                        found.getString("lease"),
                        "version",
                        String.valueOf(found.getInt("version")))
                .isSeeOther();
    }

    /** By its author, whether others read it already or not. */
    boolean isTakenBack() {
        var post = scene.database().text("select contribution from moderation_case where id = ?", id);
        return author.send("/rooms/" + scene.room() + "/posts/" + post + "/withdrawal")
                .isSeeOther();
    }
}
