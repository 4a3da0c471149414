package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Cookies;
import rostrum.platform.Id;
import rostrum.platform.Time;
import rostrum.staff.organisation.Question;

/** Each way over the organisation is good once, for a while, and for the browser that began it. */
@ExtendWith(ArquillianExtension.class)
class DetoursIT {
    @Inject
    Detours detours;

    @Inject
    Cookies cookies;

    @Inject
    Time time;

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Test
    void leadsBackOnceWithAllThatWasTyped() {
        var detour = new Detour(
                Detour.Why.CONFIRM,
                "heron",
                Question.fresh(true),
                time.now(),
                "/desk/x",
                true,
                List.of(new ConfirmPage.Field("words", "“كلمات”\nand lines"), new ConfirmPage.Field("empty", "")));
        var state = detours.begin(detour);

        assertEquals(Optional.of(detour), detours.end(state));
        assertEquals(Optional.empty(), detours.end(state));
    }

    @Test
    void aCopyOfTheCookieDoesNotBringItBack() {
        var state = detours.begin(Detour.signIn(time.now()));
        var held = cookies.get("detour").orElseThrow();
        assertTrue(detours.end(state).isPresent());

        cookies.set("detour", held, Cookies.SESSION);

        assertEquals(Optional.empty(), detours.end(state));
    }

    @Test
    void isOfNoUseInAnotherBrowser() {
        var state = detours.begin(Detour.signIn(time.now()));
        var mine = cookies.get("detour").orElseThrow();
        var other = detours.begin(Detour.signIn(time.now()));

        assertEquals(Optional.empty(), detours.end(state), "this browser went another way since");
        assertTrue(detours.end(other).isPresent(), "and a foreign state does not use its own up");
        cookies.set("detour", mine, Cookies.SESSION);
        assertTrue(detours.end(state).isPresent());
    }

    @Test
    void isOverAfterFiveMinutes() throws SQLException {
        var state = detours.begin(Detour.signIn(time.now()));
        change(
                "update passkey_challenge set expires_at = expires_at - interval '5 minutes' where purpose = 'organisation'");

        assertEquals(Optional.empty(), detours.end(state));
    }

    @Test
    void nothingThatWasTypedCanBeReadWhereItWaits() throws SQLException {
        var typed = "test-" + Id.fresh();
        detours.begin(new Detour(
                Detour.Why.CONFIRM,
                "heron",
                Question.fresh(true),
                time.now(),
                "/desk/x",
                true,
                List.of(new ConfirmPage.Field("words", typed))));

        try (var connection = source.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select request from passkey_challenge where purpose = 'organisation'")) {
            assertTrue(rows.next());
            do assertFalse(rows.getString(1).contains(typed));
            while (rows.next());
        }
    }

    private void change(String statement) throws SQLException {
        try (var connection = source.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}
