package rostrum.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Id;

/** Whoever runs a talk: what they do holds at once, stands in the log, and is done once. */
@ExtendWith(ArquillianExtension.class)
class RoundIT extends LedTalkIT {
    @Test
    void ofTwoAtOnceTheSecondIsToldAndNothingIsDone() {
        var seen = seen();

        assertEquals(303, act("/prompt", "seen", seen, "prompt", "Who decides?"));
        assertEquals(409, act("/prompt", "seen", seen, "prompt", "Who pays?"));
        assertEquals(409, act("/pause", "seen", seen, "pause", "yes"));

        var told = books.log(scene.room(), "prompt.changed");
        assertEquals(1, told.size());
        assertTrue(told.get(0).contains("Who decides?"), told.get(0));
        assertTrue(scene.participant()
                .opens("/rooms/" + scene.room())
                .answer()
                .body()
                .contains("Who decides?"));
    }

    @Test
    void fewerThanTwoModeratorsAreAnEventAndSoIsTheirReturn() {
        assertTrue(state().contains("\"state\":\"open\""), state());

        books.change(
                "update moderator_duty set seen_at = now() - interval '2 minutes', heard_at = null where staff like ?1",
                "%");
        clock.run();
        clock.run();
        assertTrue(state().contains("\"cause\":\"moderators\""), state());
        assertEquals(409, says("Is anybody here?"));
        var before = books.log(scene.room(), "room.state").size();

        books.change("update moderator_duty set heard_at = now() where staff like ?1", "%");
        clock.run();
        clock.run();
        assertTrue(state().contains("\"state\":\"open\""), "a line is enough: " + state());
        books.change("update moderator_duty set seen_at = now(), heard_at = null where staff like ?1", "%");
        assertEquals(before + 1, books.log(scene.room(), "room.state").size(), "said once");
    }

    @Test
    void whileModeratorsAreBehindNothingMoreIsTakenAndNothingTypedIsLost() {
        var author = scene.participant();
        var posts = "/rooms/" + scene.room() + "/posts";
        books.change("update room set language = 'ZH' where id = ?1", scene.room());
        assertEquals(303, says(author, "In time"));
        var taken = books.one("select max(id) from post where room = ?1 and words = 'In time'", scene.room());
        fill(600);

        var answer = author.sends(posts, "kind", "post", "words", "Much to say", "key", Id.fresh())
                .answer();
        var alert = moderator.opens("/queue").answer().body().contains("More is written than can be read");
        var told = moderator.opens(guide).answer().body().contains("Moderators are behind");
        var back = author.sends(posts + "/" + taken + "/withdrawal").status();
        empty();

        assertEquals(409, answer.statusCode());
        assertEquals("120", answer.headers().firstValue("Retry-After").orElse(""));
        assertTrue(answer.body().contains("Much to say</textarea>"), answer.body());
        assertTrue(alert && told);
        assertEquals(303, back);
        assertEquals(303, says(author, "Much to say"));
    }

    @Test
    void whatNobodyOnDutyReadsKeepsNoTalkInAnotherLanguageWaiting() {
        books.change("insert into moderator_language (staff, language) select staff, ?1 from moderator_duty", "EN");
        fill(600);

        var english = says("In English");
        books.change("update room set language = 'ZH' where id = ?1", scene.room());
        var chinese = says("In Chinese");
        empty();
        books.change("delete from moderator_language where language = ?1", "EN");

        assertEquals(303, english);
        assertEquals(409, chinese);
    }

    private void fill(int size) {
        books.change("""
                insert into moderation_case (id, kind, contribution, consultation, place, band, language, words, state,
                                             version, opened_at)
                select r.id || i, 'POST', r.id || i, r.consultation, 'crowd', 'FROM_18', 'ZH', 'x', 'QUEUED', 1,
                       now() - interval '5 minutes' from room r, generate_series(1, %d) i where r.id = ?1""".formatted(size), scene.room());
    }

    private void empty() {
        books.change("update moderation_case set state = 'WITHDRAWN' where place = ?1", "crowd");
        books.change("delete from moderation_case where place = ?1", "crowd");
    }

    @Test
    void aStepPermitsWhatItIsForAndItsEndIsAnEvent() {
        act("/rounds", round("0", "5", "1", "5", "1"));
        assertTrue(state().contains("\"step\":\"write\""), state());
        assertEquals(303, says("In time"));
        assertEquals(409, votes());

        act("/rounds/extension", "seen", seen(), "minutes", "3");
        passMinutes(6);
        assertEquals(303, says("Still in time"));
        passMinutes(2);
        clock.run();
        assertTrue(state().contains("\"step\":\"read\""), state());
        assertEquals(409, says("Too late"));
        passMinutes(1);
        assertEquals(303, votes());

        act("/rounds/end", "seen", seen());
        assertFalse(state().contains("step"), state());
        assertEquals(303, says("Afterwards"));
    }

    @Test
    void whoeverRunsItPausesItAndSlowsItDown() {
        act("/pause", "seen", seen(), "pause", "yes");
        assertEquals(409, says("Hello"));
        assertEquals(409, votes());
        act("/pause", "seen", seen(), "pause", "no");

        act("/pace", "seen", seen(), "slow", "60");
        var author = scene.participant();
        assertEquals(303, says(author, "One"));
        assertEquals(409, says(author, "Two"));
        assertTrue(author.opens("/rooms/" + scene.room()).answer().body().contains("You can send the next one at"));
        assertEquals(303, says("From somebody else"));
    }

    @Test
    void whatWasSaidIsReadWhenTheTalkIsOverAndWhatIsTakenBackIsGone() {
        var author = scene.participant();
        var door = "/rooms/" + scene.room() + "/transcript";
        says(author, "To stay or not to stay");
        scene.decides(moderator, "To stay or not to stay", "do", "approve", "note", "");
        assertEquals(409, author.opens(door).status());

        act("/closing", "seen", seen());
        assertTrue(state().contains("closed"), state());
        assertTrue(author.opens(door).answer().body().contains("To stay or not to stay"));
        assertTrue(author.opens(door + "/text").answer().body().contains("To stay or not to stay"));
        var desk = "/desk/consultations/" + scene.consultation() + "/rooms/" + scene.room() + "/transcript";
        assertEquals(200, scene.staff("editor").opens(desk).status());

        var post = String.valueOf(
                books.one("select id from post where words = 'To stay or not to stay' and room = ?1", scene.room()));
        author.sends("/rooms/" + scene.room() + "/posts/" + post + "/withdrawal");
        assertFalse(author.opens(door + "/text").answer().body().contains("To stay or not to stay"));
    }
}
