package rostrum.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Guest;
import rostrum.budget.Owner;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.budget.Together;
import rostrum.platform.Id;

/** What is shown and tells of harm is hidden from everybody until the safety team has read it. */
@ExtendWith(ArquillianExtension.class)
class HidingIT {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern STATEMENT = Pattern.compile("/rooms/[0-9a-z]+/statements/[0-9a-z]+/worry");
    private static final String HIDDEN = "It is hidden for now.";
    private static final String CLOSED = "A trained person has read it. Others do not see it.";

    @Inject
    Scenes scenes;

    @Inject
    Owner owner;

    @Inject
    Together together;

    private Scene scene;
    private Guest amina;
    private String words = "";
    private String post = "";

    @BeforeEach
    void somethingIsShown() throws SQLException {
        scene = scenes.open(1);
        amina = scene.participant();
        words = "Something " + Id.fresh();
        amina.sends(room() + "/posts", "kind", "post", "words", words, "key", Id.fresh());
        post = owner.asks("select contribution from moderation_case where words = '" + words + "'");
        approved();
        assertEquals(1, times(amina));
    }

    @AfterEach
    void tidy() {
        scenes.tidy(scene.consultation());
    }

    @Test
    void whatSomebodyTellsOfIsGoneAtOnceAndComesBackOnce() throws SQLException {
        var bilal = scene.participant();
        var chen = scene.participant();

        tells(bilal);

        assertHidden(bilal, chen);
        assertTrue(amina.opens(room()).answer().body().contains(HIDDEN));
        assertTrue(amina.opens("/me/data").answer().body().contains(HIDDEN));
        assertEquals(404, chen.opens(worry()).status(), "it is read by nobody any more");
        tells(chen);

        ends("RETURN");
        assertHidden(bilal, chen);
        approved();
        assertEquals(1, times(bilal));
        assertEquals(1, told(chen));
        assertEquals(
                "post.published",
                owner.asks("select kind from log_event where kind like 'post.%' and log = 'room:" + scene.room()
                        + "' order by seq desc limit 1"));
        assertEquals(
                "0", owner.asks("select max(seq) - count(*) from log_event where log = 'room:" + scene.room() + "'"));
    }

    @Test
    void oneReaderHidesItOnceAndAnotherOneAgain() throws SQLException {
        var bilal = scene.participant();
        tells(bilal);
        ends("RETURN");
        approved();

        tells(bilal);
        assertEquals(1, times(bilal), "what the same person tells again is taken and hides nothing");

        tells(scene.participant());
        assertHidden(bilal);
        ends("ACTION");
        assertHidden(bilal);
        assertTrue(amina.opens(room()).answer().body().contains(CLOSED));
        assertTrue(amina.opens("/me/data").answer().body().contains(CLOSED));
        assertFalse(scene.staff("moderator-1").opens("/queue").answer().body().contains(words));
    }

    @Test
    void theLeadsEndHidesWhatStillStands() throws SQLException {
        var bilal = scene.participant();
        tells(bilal);
        ends("RETURN");
        approved();
        tells(bilal);
        assertEquals(1, times(bilal));

        ends("ACTION");

        assertHidden(bilal);
    }

    @Test
    void whoMarksTheirOwnTakesItFromTheOthersToo() {
        tells(amina);

        assertHidden(scene.participant());
        assertTrue(amina.opens(room()).answer().body().contains("Only if it is safe."));
    }

    @Test
    void manyWhoTellAtOnceHideItOnce() throws Exception {
        var reader = scene.participant();
        var readers = new ConcurrentLinkedQueue<>(
                Stream.generate(scene::participant).limit(6).toList());

        together.does(6, () -> readers.remove().sends(worry(), "words", "This scares me."));

        assertHidden(reader);
        var one = "select count(*) from decision d join moderation_case c on c.id = d.case_id where c.contribution = '"
                + post + "' and d.decided_by = 'reader'";
        assertEquals("1", owner.asks(one));
        assertEquals(
                "6",
                owner.asks("select count(*) from case_teller t join moderation_case c on c.id = t.case_id"
                        + " where c.contribution = '" + post + "'"));
        assertEquals(
                "0", owner.asks("select max(seq) - count(*) from log_event where log = 'room:" + scene.room() + "'"));
    }

    @Test
    void whoHidMuchHidesNothingAloneAndIsHeardAllTheSame() throws SQLException {
        var bilal = scene.participant();
        var chen = scene.participant();
        var others = owner.asks("select string_agg(id, ' ') from (select id from post where seq is not null and id <> '"
                        + post + "' and room = '" + scene.room() + "' order by seq limit 6) as few")
                .split(" ");
        var mark = Id.fresh();
        for (int i = 0; i < 3; i++) tells(bilal, others[i], mark + i);
        for (int i = 0; i < 3; i++) assertEquals("ESCALATED", state(others[i]));

        tells(bilal);

        assertEquals(1, times(chen), "it is read as before");
        assertEquals(1, told(chen));
        assertEquals("DOUBTED", state(post));
        assertFalse(amina.opens("/me/data").answer().body().contains(HIDDEN));
        var queue = scene.staff("moderator-1").opens("/queue").answer().body();
        assertTrue(queue.contains("Shown, to be read again") && queue.contains(words), queue);
        tells(bilal, others[3], mark + 3);
        assertEquals("DOUBTED", state(others[3]));
        var lead = scene.staff("lead");
        var gathered = scene.harmCase(lead, words);
        assertEquals(gathered, scene.harmCase(lead, mark + 3), "all of one reader are one case");
        assertTrue(lead.opens(gathered).answer().body().contains("One reader told of more"));
        assertNotEquals(gathered, scene.harmCase(lead, mark + 0));

        tells(chen, others[3], "Me too " + mark);
        assertEquals("ESCALATED", state(others[3]), "two people hide it");
        approved();
        assertEquals("APPROVED", state(post));
        assertEquals(1, times(chen));
        assertEquals(1, told(chen), "nothing is told anew");

        ends("ACTION", mark + 0);
        tells(bilal, others[4], mark + 4);
        assertEquals("ESCALATED", state(others[4]), "who was right has it back");
    }

    private void tells(Guest reader, String of, String said) {
        var at = room() + "/posts/" + of + "/worry";
        assertEquals(303, reader.sends(at, "words", said).status());
        assertEquals(200, reader.opens(at + "/heard").status());
    }

    private String state(String of) throws SQLException {
        return owner.asks("select state from moderation_case where contribution = '" + of + "'");
    }

    @Test
    void aStatementLeavesVotingAndComesBackWithItsVotes() throws SQLException {
        var bilal = scene.participant();
        var link = STATEMENT.matcher(bilal.opens(room()).answer().body());
        assertTrue(link.find());
        var at = link.group().replace("/worry", "");
        var id = at.replaceFirst(".*/", "");
        words = owner.asks("select words from statement where id = '" + id + "'");
        assertEquals(303, bilal.sends(at + "/votes", "vote", "agree").status());
        var before = times(bilal);
        assertTrue(before > 0);
        var mark = Id.fresh();

        assertEquals(303, bilal.sends(at + "/worry", "words", mark).status());

        assertEquals(0, times(bilal));
        assertEquals(409, bilal.sends(at + "/votes", "vote", "disagree").status());
        assertFalse(bilal.opens("/me/data").answer().body().contains(words + "<"));
        ends("RETURN", mark);
        scene.decides(scene.staff("moderator-1"), words + "<", "do", "approve", "note", "");

        assertEquals(before, times(bilal));
        assertTrue(bilal.opens(room()).answer().body().contains("You agreed."));
        assertEquals(303, bilal.sends(at + "/votes", "vote", "disagree").status());
    }

    @Test
    void theMomentAtWhichItCameIsCoarseOnceItIsDecided() throws SQLException {
        assertEquals(
                "t",
                owner.asks("select date_trunc('hour', opened_at, 'UTC') = opened_at from moderation_case"
                        + " where contribution = '" + post + "'"));
    }

    private void tells(Guest reader) {
        var answer = reader.sends(worry(), "words", "This scares me.");
        assertEquals(303, answer.status(), answer::toString);
        assertEquals(200, reader.opens(worry() + "/heard").status());
    }

    private void assertHidden(Guest... readers) {
        for (var reader : readers) {
            assertEquals(0, times(reader));
            assertEquals(0, told(reader));
        }
    }

    private void approved() {
        scene.decides(scene.staff("moderator-1"), words, "do", "approve", "note", "");
    }

    private void ends(String outcome) {
        ends(outcome, words);
    }

    /** Two leads, as for everything that is grave. */
    private void ends(String outcome, String told) {
        var lead = scene.staff("lead");
        var steps = scene.harmCase(lead, told);
        steps(lead, steps, "do", "decided", "value", outcome, "reason", "Because");
        steps(scene.staff("deputy"), steps, "do", "signed");
    }

    private static void steps(Guest lead, String at, String... fields) {
        var version = VERSION.matcher(lead.opens(at).answer().body());
        assertTrue(version.find());
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("version", version.group(1)));
        var answer = lead.sends(at + "/steps", all.toArray(String[]::new));
        assertEquals(303, answer.status(), answer::toString);
    }

    /** How often it stands on the page of the talk. */
    private int times(Guest reader) {
        return reader.opens(room())
                        .answer()
                        .body()
                        .replaceAll("(?s)<section id=\"mine\".*?</section>", "")
                        .split(Pattern.quote(words + "<"), -1)
                        .length
                - 1;
    }

    /** How often the log that everybody follows tells it. */
    private int told(Guest reader) {
        return reader.opens(room() + "/events?after=0").answer().body().split(words, -1).length - 1;
    }

    private String worry() {
        return room() + "/posts/" + post + "/worry";
    }

    private String room() {
        return "/rooms/" + scene.room();
    }
}
