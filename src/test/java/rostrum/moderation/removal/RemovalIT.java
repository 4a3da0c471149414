package rostrum.moderation.removal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Guest;
import rostrum.budget.Owner;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.platform.Id;

/** Whoever is removed is out, keeps what is theirs, and comes back if a third person says so. */
@ExtendWith(ArquillianExtension.class)
class RemovalIT {
    private static final int SEEN = 200;
    private static final int DONE = 303;
    private static final int REFUSED = 409;
    private static final int MENDED = 422;
    private static final int NOTHING = 404;

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    Scenes scenes;

    @Inject
    Owner owner;

    @Inject
    @ConfigProperty(name = "public.address")
    URI house;

    @Test
    void whoIsRemovedIsOutOfEverythingButTheirOwn() throws SQLException {
        var scene = scenes.open(1);
        var amina = scene.participant();
        removed(scene, amina);

        for (var path : List.of(
                "/rooms",
                room(scene),
                room(scene) + "/events",
                "/consultations/" + scene.consultation() + "/questions/1"))
            assertEquals(REFUSED, amina.opens(path).status(), path);
        var said = amina.sends(room(scene) + "/posts", "kind", "post", "words", "One more", "key", Id.fresh());
        assertEquals(REFUSED, said.status());
        assertTrue(said.answer().body().contains("One more"), "what was typed is given back");
        assertEquals(REFUSED, amina.sends(room(scene) + "/tickets").status());
        for (var path :
                List.of("/me", "/me/data", "/me/data/file", "/me/agreements", "/me/erasure", "/me/removal", "/help"))
            assertEquals(SEEN, amina.opens(path).status(), path);
        scenes.tidy(scene.consultation());
    }

    @Test
    void theSameBrowserDoesNotJoinAnew() throws SQLException {
        var scene = scenes.open(1);
        var amina = scene.participant();
        removed(scene, amina);
        var note = amina.opens("/me").answer().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.contains(scene.consultation()))
                .findFirst()
                .orElseThrow();

        assertEquals(REFUSED, amina.opens("/join/" + scene.consultation()).status());
        assertEquals(
                REFUSED,
                browser(note.split(";", 2)[0])
                        .opens("/join/" + scene.consultation())
                        .status());
        assertEquals(SEEN, browser("").opens("/join/" + scene.consultation()).status(), "others still come in");
        scenes.tidy(scene.consultation());
    }

    @Test
    void threePeopleHaveAPartInIt() throws SQLException {
        var scene = scenes.open(1);
        var amina = scene.participant();
        var lead = scene.staff("lead");
        var asked = asked(scene, amina, lead);

        assertEquals(SEEN, amina.opens("/rooms").status(), "a question keeps nobody out");
        assertEquals(
                NOTHING, scene.staff("moderator-1").sends(asked + "/signature").status());
        assertEquals(REFUSED, lead.sends(asked + "/signature").status(), "who asked does not sign");
        assertEquals(SEEN, amina.opens("/rooms").status());
        assertNobodyIsLeft(scene.staff("deputy"), asked);
        assertEquals(SEEN, amina.opens("/rooms").status());
        assertEquals(DONE, signedWithAThird(scene.staff("deputy"), asked));
        assertEquals(REFUSED, amina.opens("/rooms").status());
        assertEquals(
                DONE, amina.sends("/me/removal/appeal", "words", "I did not").status());
        var again = amina.sends("/me/removal/appeal", "words", "Nor that");
        assertEquals(REFUSED, again.status(), "once");
        assertTrue(again.answer().body().contains("once, within seven days, that a removal is wrong"), again::toString);
        assertEquals(
                REFUSED, lead.sends(asked + "/answers", "answer", "overturn").status(), "who asked does not answer");
        assertEquals(REFUSED, amina.opens("/rooms").status());
        scenes.tidy(scene.consultation());
    }

    /** The leads that other tests have left behind go. */
    private void assertNobodyIsLeft(Guest deputy, String removal) throws SQLException {
        owner.does("update staff set left_at = now() where left_at is null and name not in ('lead', 'deputy')"
                + " and name in (select staff from staff_role where role = 'lead')");
        var refused = deputy.sends(removal + "/signature");
        assertEquals(REFUSED, refused.status());
        assertTrue(refused.answer().body().contains("invite another safeguarding lead"), refused::toString);
    }

    private int signedWithAThird(Guest deputy, String removal) throws SQLException {
        var third = "third-" + Id.fresh();
        owner.does("insert into staff (name, password_hash, made_at, trained_until, checked_until) values ('" + third
                + "', '', now(), current_date + 9, current_date + 9)");
        owner.does("insert into staff_role (staff, role) values ('" + third + "', 'lead')");
        var status = deputy.sends(removal + "/signature").status();
        owner.does("update staff set left_at = now() where name = '" + third + "'");
        return status;
    }

    @Test
    void anAppealWithoutAChoiceIsNotAnswered() throws SQLException {
        var scene = scenes.open(1);
        var amina = scene.participant();
        var removal = removed(scene, amina);
        amina.sends("/me/removal/appeal", "words", "I did not");
        var deputy = scene.staff("deputy");

        for (var fields : List.of(new String[0], new String[] {"answer", "perhaps"})) {
            var answer = deputy.sends(removal + "/answers", fields);
            assertEquals(MENDED, answer.status());
            assertTrue(answer.answer().body().contains("Choose whether the removal stands."));
        }

        assertTrue(amina.opens("/me/removal").answer().body().contains("The answer will stand here"));
        assertEquals(
                DONE, deputy.sends(removal + "/answers", "answer", "uphold").status());
        scenes.tidy(scene.consultation());
    }

    @Test
    void anAppealThatSomebodyElseAgreesWithLetsThemBackIn() throws SQLException {
        var scene = scenes.open(1);
        var amina = scene.participant();
        var removal = removed(scene, amina);
        amina.sends("/me/removal/appeal", "words", "I did not");

        assertEquals(
                DONE,
                scene.staff("deputy")
                        .sends(removal + "/answers", "answer", "overturn")
                        .status());

        assertEquals(SEEN, amina.opens("/rooms").status());
        assertEquals(SEEN, amina.opens(room(scene)).status());
        scenes.tidy(scene.consultation());
    }

    @Test
    void whoIsErasedIsNotRememberedAsRemoved() throws SQLException {
        var scene = scenes.open(1);
        var amina = scene.participant();
        var id = removed(scene, amina).replaceFirst(".*/", "");

        var certificate = amina.sends("/me/erasure").answer().body();

        assertEquals("0", answer("select count(*) from removal where id = '" + id + "'"));
        assertTrue(certificate.contains("That taking part was ended"), "the certificate counts it");
        scenes.tidy(scene.consultation());
    }

    private String removed(Scene scene, Guest who) throws SQLException {
        var removal = asked(scene, who, scene.staff("moderator-1"));
        assertEquals(DONE, scene.staff("lead").sends(removal + "/signature").status());
        return removal;
    }

    /** The address of the removal. */
    private String asked(Scene scene, Guest author, Guest staff) throws SQLException {
        var words = "Something unkind " + Id.fresh();
        author.sends(room(scene) + "/posts", "kind", "post", "words", words, "key", Id.fresh());
        var post = answer("select contribution from moderation_case where words = '" + words + "'");
        var asks = staff.sends("/removals/new", "of", post, "reason", "R04", "note", "Again and again");
        assertEquals(DONE, asks.status(), asks::toString);
        return "/removals/" + answer("select id from removal where contribution = '" + post + "'");
    }

    private static String room(Scene scene) {
        return "/rooms/" + scene.room();
    }

    private Guest browser(String cookie) {
        return new Guest(house, "form=guest; " + cookie, scenes.caller().token());
    }

    private String answer(String query) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertTrue(rows.next(), query);
            return rows.getString(1);
        }
    }
}
