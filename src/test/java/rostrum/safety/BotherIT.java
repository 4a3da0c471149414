package rostrum.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Caller;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.platform.Id;

/** Somebody uses letters to bother others, or floods the help form: nobody else pays for it. */
@ExtendWith(ArquillianExtension.class)
class BotherIT {
    private static final int MOST_LETTERS = 10;
    private static final int MOST_REPORTS = 60;

    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource lead;

    @Inject
    Scenes scenes;

    private Scene scene;
    private final String victim = Id.fresh() + "@example.org";
    private final String telling = "Flood " + Id.fresh();

    @BeforeEach
    void opens() {
        scene = scenes.open(1);
    }

    @AfterEach
    void tidy() {
        scenes.tidy(scene.consultation());
    }

    @Test
    void whoAsksAndGivesUpAgainAndAgainIsStoppedAndReadsWhatToDo() {
        for (int i = 0; i < MOST_LETTERS; i++) {
            var child = scene.child("203.0.113." + i);
            var asked = asks(child, victim);
            assertEquals(303, asked.statusCode(), asked.body());
            child.holding(asked, "receipt").sends("/waiting/end");
        }

        var refused = asks(scene.child("192.0.2.1"), victim);

        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("Ask them to look there"), refused.body());
        assertTrue(refused.body().contains("value=\"" + victim + "\""), "what was typed is kept");
        assertTrue(refused.body().contains("href=\"/help"), "help is at hand");
        writesAgain();
    }

    /** Nor is it reached by a better address for a letter that is on its way. */
    private void writesAgain() {
        var child = scene.child("192.0.2.2");
        child = child.holding(asks(child, Id.fresh() + "@example.org"), "receipt");

        var refused = child.sends("/waiting/letter", "address", victim);

        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains(victim));
        assertEquals(303, child.sends("/waiting/letter", "address", "").statusCode());
        child.sends("/waiting/end");
    }

    @Test
    void aFloodOfReportsIsTakenAndGatheredAndAChildElsewhereStandsAlone() throws SQLException {
        var flood = scenes.caller().from("198.51.100.66");
        for (int i = 0; i < MOST_REPORTS + 5; i++) {
            var told = flood.sends("/help", "words", telling, "country", "FI");
            assertEquals(200, told.statusCode());
            assertTrue(told.body().contains("116 111"));
        }
        scenes.caller().from("192.0.2.99").sends("/help", "words", telling + " elsewhere", "country", "FI");

        try {
            var of = casesOf(telling);
            assertEquals(MOST_REPORTS + 1, new HashSet<>(of).size(), "the last ones are together");
            assertEquals(MOST_REPORTS + 5, of.size(), "and none is lost");
            assertEquals(1, casesOf(telling + " elsewhere").size());
        } finally {
            ask("update safeguarding.harm_case set closed_at = now(), settled_at = now() where id in"
                    + " (select case_id from safeguarding.harm_telling where words like '" + telling
                    + "%') returning id");
        }
    }

    private List<String> casesOf(String words) throws SQLException {
        return ask("select case_id from safeguarding.harm_telling where words = '" + words + "'");
    }

    private List<String> ask(String question) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = lead.getConnection();
                var rows = connection.createStatement().executeQuery(question)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    private HttpResponse<String> asks(Caller child, String address) {
        return child.sends(
                "/join/" + scene.consultation() + "/guardian", "address", address, "language", "en", "send", "yes");
    }
}
