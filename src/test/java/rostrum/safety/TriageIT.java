package rostrum.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Guest;
import rostrum.budget.Owner;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.moderation.Gate;
import rostrum.people.Erasures;
import rostrum.people.ParticipantKey;
import rostrum.platform.Id;

/** What triage says orders the queue, is read by moderators alone, and goes with the words. */
@ExtendWith(ArquillianExtension.class)
class TriageIT {
    private static final Pattern CASE = Pattern.compile("/queue/cases/[0-9a-z]+");

    @Inject
    Scenes scenes;

    @Inject
    Owner owner;

    @Inject
    Gate gate;

    @Inject
    Erasures erasures;

    private Scene scene;

    @BeforeEach
    void openRoom() {
        scene = scenes.open(1);
        scenes.tidy(scene.consultation());
    }

    @AfterEach
    void tidy() {
        scenes.tidy(scene.consultation());
    }

    @Test
    void whoTellsOfHarmReachesTheSafetyTeamAndReadsSoAtOnce() throws SQLException {
        var amina = scene.participant();
        var words = "My father beats me. " + Id.fresh();

        says(amina, words);

        assertEquals("ESCALATED", of(words, "state"));
        assertFalse(scene.staff("moderator-1").opens("/queue").answer().body().contains(words));
        var lead = scene.staff("lead");
        var page = lead.opens(scene.harmCase(lead, words)).answer().body();
        assertTrue(page.contains("Found by triage. Nobody has read it yet"), page);
        var own = amina.opens(room()).answer().body();
        assertTrue(own.contains(words) && own.contains("/worry"), own);
        assertFalse(scene.participant().opens(room()).answer().body().contains(words));
        assertEquals(
                "1", owner.asks("select count(*) from post where state = 'ESCALATED' and words = '" + words + "'"));
    }

    @Test
    void whatIsUrgentIsReadFirstAndTheModeratorReadsWhy() throws SQLException {
        var calm = "We want faster trains. " + Id.fresh();
        var personal = "Write to lena@mail.example, please. " + Id.fresh();
        says(scene.participant(), calm);
        says(scene.participant(), personal);

        var moderator = scene.staff("moderator-1");
        var list = moderator.opens("/queue").answer().body();
        assertTrue(list.indexOf(personal) < list.indexOf(calm), "the one that could tell who somebody is comes first");
        assertTrue(
                Pattern.compile("<details>\\s*<summary>Show the words</summary>\\s*<blockquote[^>]*><p>"
                                + Pattern.quote(personal))
                        .matcher(list)
                        .find(),
                "in the list, too, it is covered: " + list);
        var next = moderator
                .sends("/queue/next")
                .answer()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var page = moderator
                .opens(next.replaceFirst("^https?://[^/]+", ""))
                .answer()
                .body();
        assertTrue(page.contains("<mark>lena@mail.example<"), page);
        assertTrue(page.contains("E-mail address") && page.contains("R01 Personal information"), page);
        assertTrue(page.contains("It suggests not to approve this as it stands."), page);
        assertEquals("2 true", of(personal, "urgency || ' ' || hold::text"));
        assertEquals("0 false", of(calm, "urgency || ' ' || hold::text"));
    }

    @Test
    void threeStepsOfOnePersonAreAPatternAndOfThreePeopleNone() throws SQLException {
        var mark = Id.fresh();
        for (var words : new String[] {"How old are you?", "Are you home alone?", "Send me a photo of you."})
            says(scene.participant(), words + " " + mark + "a");
        assertEquals(
                "0",
                owner.asks("select count(*) from moderation_case where state = 'ESCALATED' and words like '%" + mark
                        + "a'"));

        var one = scene.participant();
        for (var words : new String[] {"How old are you?", "Are you home alone?", "Send me a photo of you."})
            says(one, words + " " + mark + "b");
        assertEquals(
                "1",
                owner.asks("select count(*) from moderation_case where state = 'ESCALATED' and words like '%" + mark
                        + "b'"));
        assertEquals(
                "R09",
                owner.asks("select string_agg(distinct s.rule, ' ') from case_signal s join moderation_case c on"
                        + " c.id = s.case_id where s.concern = 'GROOMING_SESSION' and c.words like '%" + mark + "b'"));
    }

    @Test
    void signalsGoWithTheWordsAndStepsWithThePerson() throws SQLException {
        var amina = scene.participant();
        var words = "How old are you? lena@mail.example " + Id.fresh();
        says(amina, words);
        var of = of(words, "id");
        assertTrue(Integer.parseInt(signals(of)) >= 2);
        assertFalse(amina.opens("/me/data").answer().body().contains("E-mail address"), "signals are for moderators");
        var who = owner.asks(
                "select participant from seat s join post p on p.seat = s.id where p.words = '" + words + "'");
        var steps = "select count(*) from author_step where author = '" + gate.author(new ParticipantKey(who)) + "'";
        assertEquals("1", owner.asks(steps));

        assertTrue(erasures.erase(new ParticipantKey(who), false).isPresent());

        assertEquals("0", owner.asks(steps));
        assertEquals("0", signals(of));
    }

    private String signals(String of) throws SQLException {
        return owner.asks("select count(*) from case_signal where case_id = '" + of + "'");
    }

    private void says(Guest somebody, String words) {
        var answer = somebody.sends(room() + "/posts", "kind", "post", "words", words, "key", Id.fresh());
        assertEquals(303, answer.status(), answer::toString);
    }

    private String of(String words, String column) throws SQLException {
        return owner.asks("select " + column + " from moderation_case where words = '" + words + "'");
    }

    private String room() {
        return "/rooms/" + scene.room();
    }
}
