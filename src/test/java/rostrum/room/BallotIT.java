package rostrum.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Id;

/** What people in a talk choose and ask, and what is told of it. */
@ExtendWith(ArquillianExtension.class)
class BallotIT extends LedTalkIT {
    @Test
    void aPollTakesOneVoteOfEachSeatUntilItIsClosed() {
        act("/polls", "seen", seen(), "question", "Who checks?", "option-1", "A company", "option-2", "An office");
        var voter = scene.participant();

        assertEquals(303, choose(voter, "1"));
        assertEquals(303, choose(voter, "2"));
        assertEquals(409, choose(voter, "3"), "there is no such answer");
        assertEquals(
                List.of(1L, 2L),
                List.of(
                        books.one("select count(*) from poll_vote where poll = ?1", poll()),
                        books.one("select sum(choice) from poll_vote where poll = ?1", poll())));
        assertTrue(voter.opens("/me/data").answer().body().contains("An office"));

        act("/polls/closing", "seen", seen());
        assertEquals(409, choose(voter, "1"));
        voter.sends("/me/erasure");
        assertEquals(0L, books.one("select count(*) from poll_vote where poll = ?1", poll()), "gone with the person");
        assertEquals(2, books.log(scene.room(), "poll").size());
    }

    @Test
    void figuresComeFromThirtyVotersOn() {
        act("/polls", "seen", seen(), "question", "Who checks?", "option-1", "A company", "option-2", "An office");
        crowd(29);
        tallies.run();
        assertFalse(room().contains("Votes in all"));

        crowd(30);
        tallies.run();
        var shown = room();
        assertTrue(shown.contains("Votes in all: about 30"), shown);

        crowd(49);
        tallies.run();
        assertEquals(
                "30",
                books.one("select told from poll where id = ?1", poll())
                        .toString()
                        .split(" ")[0]);
        crowd(50);
        tallies.run();
        assertTrue(room().contains("Votes in all: about 50"));
    }

    @Test
    void aQuestionIsModeratedLikeAnyPostAndMarkedWhenItIsAnswered() {
        var words = "What happens to the pictures?";
        scene.participant()
                .sends("/rooms/" + scene.room() + "/posts", "kind", "question", "words", words, "key", Id.fresh());
        assertFalse(room().contains("Questions to the panel</h2>"));
        scene.decides(moderator, words, "do", "approve", "note", "");
        assertTrue(room().contains("Questions to the panel</h2>"));
        var post = String.valueOf(books.one("select q.post from question q where q.room = ?1", scene.room()));

        var supporter = scene.participant();
        var door = "/rooms/" + scene.room() + "/questions/" + post + "/support";
        assertEquals(303, supporter.sends(door, "wanted", "yes").status());
        assertEquals(303, supporter.sends(door, "wanted", "yes").status());
        assertEquals(1L, books.one("select count(*) from question_support where post = ?1", post));

        supporter.sends("/me/withdrawal");
        assertEquals(0L, books.one("select count(*) from question_support where post = ?1", post), "taken back");
        supporter = scene.participant();
        assertEquals(303, supporter.sends(door, "wanted", "yes").status());

        act("/questions/" + post, "seen", seen(), "state", "answered");
        assertTrue(room().contains("Answered"));
        assertEquals(409, supporter.sends(door, "wanted", "no").status());
        assertTrue(moderator
                        .opens("/rooms/" + scene.room() + "/present?show=questions")
                        .status()
                == 200);
    }

    @Test
    void aRoomWithTwoHundredPostsIsStillLight() throws IOException {
        books.change("""
                insert into post (id, room, seat, kind, key, words, language, said_at, case_id, state, decided_at, seq)
                select 'long-' || i || r.id, r.id, s.id, 'POST', 'long-' || i, md5(i || 'a') || ' ' || md5(i || 'b') || ' ' || md5(i || 'c'),
                       'EN', now(), '', 'APPROVED', now(), 1000 + i
                from room r join lateral (select id from seat where room = r.id limit 1) s on true, generate_series(1, 200) i
                where r.id = ?1""", scene.room());
        books.change("update log set seq = 2000 where name = 'room:' || ?1", scene.room());

        var page = scene.participant().opens("/rooms/" + scene.room()).answer().body();
        var small = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(small)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(page.contains("Earlier posts"), page);
        assertTrue(small.size() <= 14 * 1024, () -> small.size() + " bytes");
    }
}
