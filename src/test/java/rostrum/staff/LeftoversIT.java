package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Scenes;
import rostrum.people.Role;
import rostrum.platform.Cookies;
import rostrum.platform.Id;

/** What opens nothing any more is gone; what does stays. */
@ExtendWith(ArquillianExtension.class)
class LeftoversIT {
    @Inject
    Leftovers leftovers;

    @Inject
    Challenges challenges;

    @Inject
    Colleagues colleagues;

    @Inject
    Cookies cookies;

    @Inject
    Scenes scenes;

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Test
    void goWhenTheirTimeIsOver() throws SQLException {
        var name = "test-" + Id.fresh();
        colleagues.add(name, "", Set.of(Role.EDITOR), Papers.NONE);
        colleagues.begin(name);
        challenges.keep("test", name, "a question");
        leftovers.run();
        assertEquals(1, count("staff_session", name));
        assertEquals(1, count("passkey_challenge", name));

        change("update passkey_challenge set expires_at = expires_at - interval '5 minutes' where staff = ?", name);
        change("update staff_session set seen_at = seen_at - interval '2 hours' where staff = ?", name);
        leftovers.run();

        assertEquals(0, count("passkey_challenge", name));
        assertEquals(0, count("staff_session", name));
    }

    @Test
    void onlyWhatSomebodyDoesKeepsThemSignedIn() throws SQLException {
        var name = "test-" + Id.fresh();
        colleagues.add(name, "", Set.of(Role.LEAD), Papers.NONE);
        colleagues.begin(name);
        var token = cookies.get(Colleagues.COOKIE).orElseThrow();

        later(name);
        assertEquals(200, opens(token, "navigate"), "an act");
        later(name);
        assertEquals(200, opens(token, "cors"), "a page that asks by itself");
        later(name);

        assertEquals(404, opens(token, "navigate"));
    }

    private int opens(String token, String mode) {
        var request = HttpRequest.newBuilder(scenes.caller().house().resolve("/staff/account"))
                .header("Cookie", Colleagues.COOKIE + "=" + token)
                .header("Accept", "text/html")
                .header("Sec-Fetch-Mode", mode)
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.discarding())
                .join()
                .statusCode();
    }

    private void later(String name) throws SQLException {
        change("update staff_session set seen_at = seen_at - interval '16 minutes' where staff = ?", name);
    }

    private int count(String table, String name) throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement("select count(*) from " + table + " where staff = ?")) {
            query.setString(1, name);
            var rows = query.executeQuery();
            assertTrue(rows.next());
            return rows.getInt(1);
        }
    }

    private void change(String statement, String name) throws SQLException {
        try (var connection = source.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, name);
            update.executeUpdate();
        }
    }
}
