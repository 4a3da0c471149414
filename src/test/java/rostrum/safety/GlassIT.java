package rostrum.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Owner;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.platform.Id;

/** The door to contacts: two people, who both just showed who they are. */
@ExtendWith(ArquillianExtension.class)
class GlassIT {
    private static final Pattern ANSWER = Pattern.compile("/cases/[0-9a-z]{16}/contact/requests/[0-9a-z]{16}/answer");

    @Inject
    Scenes scenes;

    @Inject
    Owner owner;

    private Scene scene;

    @AfterEach
    void tidy() throws SQLException {
        proved("now()");
        scenes.tidy(scene.consultation());
    }

    @Test
    void bothShowAgainWhoTheyAreAndSoDoesWhoLooks() throws SQLException {
        scene = scenes.open(1);
        var words = "Told " + Id.fresh();
        var reach = "canary" + Id.fresh();
        scene.participant().sends("/help", "words", words, "reach", reach, "country", "FI");
        var lead = scene.staff("lead");
        var deputy = scene.staff("deputy");
        var contact = scene.harmCase(lead, words) + "/contact";

        longAgo();
        assertEquals(403, lead.sends(contact + "/requests", "reason", "Because").status());
        assertFalse(deputy.opens(contact).answer().body().contains("Because"));
        justNow();
        assertEquals(303, lead.sends(contact + "/requests", "reason", "Because").status());

        var found = ANSWER.matcher(deputy.opens(contact).answer().body());
        assertTrue(found.find());
        var answer = found.group();
        longAgo();
        assertEquals(403, deputy.sends(answer, "do", "grant").status());
        justNow();
        assertEquals(409, lead.sends(answer, "do", "grant").status());
        assertEquals(404, lead.opens(contact + "/shown").status());
        assertEquals(303, deputy.sends(answer, "do", "grant").status());

        longAgo();
        assertEquals(403, lead.opens(contact + "/shown").status());
        justNow();
        assertEquals(404, deputy.opens(contact + "/shown").status());
        var shown = lead.opens(contact + "/shown");
        assertTrue(shown.answer().body().contains(reach));
        assertEquals(
                "no-store", shown.answer().headers().firstValue("Cache-Control").orElse(""));
    }

    private void longAgo() throws SQLException {
        proved("now() - interval '6 minutes'");
    }

    private void justNow() throws SQLException {
        proved("now()");
    }

    private void proved(String when) throws SQLException {
        owner.does("update staff_session set proved_at = " + when + " where staff in ('lead', 'deputy')");
    }
}
