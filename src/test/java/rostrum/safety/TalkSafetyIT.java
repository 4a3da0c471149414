package rostrum.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.bench.RawLine;
import rostrum.budget.Ear;
import rostrum.budget.Guest;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.platform.Id;

/** What the line into a talk lets in, and what a talk lets through. */
@ExtendWith(ArquillianExtension.class)
class TalkSafetyIT {
    private static final int BAD_HELLO = 4000;
    private static final int NOT_YOUR_ROOM = 4003;
    private static final int TOO_OFTEN = 4029;
    private static final int TOO_BIG = 1009;

    /** In milliseconds: longer than nobody greets, shorter than silence is borne. */
    private static final int PATIENCE = 15_000;

    /** What no browser sends. */
    private static final Map<String, byte[]> NONSENSE = Map.of(
            "no UTF-8", RawLine.frame(0x81, new byte[] {(byte) 0xC3, 0x28}, true),
            "an unknown kind", RawLine.frame(0x83, new byte[] {1}, true),
            "no mask", RawLine.frame(0x81, "{\"t\":\"nonsense\"}".getBytes(StandardCharsets.US_ASCII), false),
            "1 GiB announced", new byte[] {(byte) 0x81, (byte) 0xFF, 0, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0, 'x'});

    /** The server's own word for too large, or ours for a line that broke, whichever is sooner. */
    private static final Set<Integer> TOO_LARGE = Set.of(1009, 4012);

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-z]+)\"");

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    Scenes scenes;

    private Scene scene;
    private Guest guest;
    private URI house;

    @BeforeEach
    void openSomething() {
        scene = scenes.open(1);
        guest = scene.participant();
        house = guest.house();
    }

    @AfterEach
    void tidy() {
        scenes.tidy(scene.consultation());
    }

    @Test
    void aTicketOpensOnce() {
        var ticket = ticket();

        var first = Ear.calls(house, scene.room(), ticket, "").join();
        first.greets();

        assertEquals(NOT_YOUR_ROOM, ends(scene.room(), ticket));
        assertFalse(first.ended().isDone());
    }

    @Test
    void aTicketOpensOneRoom() {
        var other = scenes.open(1);

        assertEquals(NOT_YOUR_ROOM, ends(other.room(), ticket()));
        assertEquals(NOT_YOUR_ROOM, ends(scene.room(), "guessed"));
        scenes.tidy(other.consultation());
    }

    @Test
    void aTicketIsOverAfterThirtySeconds() throws SQLException {
        var ticket = ticket();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update live_ticket set expires_at = expires_at - interval '30 seconds'");
        }

        assertEquals(NOT_YOUR_ROOM, ends(scene.room(), ticket));
    }

    @Test
    void onlyPagesOfThisVeryOriginCall() {
        for (var origin :
                List.of("https://elsewhere.example", house + ".elsewhere.example", "null", "http://localhost"))
            assertEquals(403, refused(origin), origin);

        assertTrue(Ear.calls(house, scene.room(), ticket(), house.toString())
                        .join()
                        .line()
                        .getSubprotocol()
                        .length()
                > 0);
    }

    @Test
    void aFrameHasFourKilobytesAtMost() {
        var ear = Ear.listening(guest, scene.room());
        ear.says(ping(4_000));
        ear.says(ping(4_097));

        assertTrue(TOO_LARGE.contains(ear.ends()));
    }

    @Test
    void aTextInPiecesIsOneTextOfFourKilobytesAtMost() throws IOException {
        try (var line = line()) {
            var hello = RawLine.hello(scene.room(), "", 0);
            line.send(RawLine.frame(0x01, bytes(hello.substring(0, 20)), true));
            line.send(RawLine.frame(0x80, bytes(hello.substring(20)), true));
            assertTrue(line.hears(PATIENCE).contains("welcome"));

            line.send(RawLine.frame(0x01, bytes(" ".repeat(4_000)), true));
            line.send(RawLine.frame(0x00, bytes(" ".repeat(97)), true));
            assertEquals(TOO_BIG, line.closedWith(PATIENCE));
        }
    }

    @Test
    void aFrameSpeaksOfTheTalkOfItsLineAlone() {
        var ear = Ear.listening(guest, scene.room());
        ear.says("{\"t\":\"resume\",\"l\":\"room:%s\",\"after\":0}".formatted(Id.fresh()));

        assertEquals(BAD_HELLO, ear.ends());
    }

    @Test
    void nothingComesInBytes() {
        var ear = Ear.listening(guest, scene.room());
        ear.says(new byte[] {1, 2, 3});

        assertEquals(BAD_HELLO, ear.ends());
    }

    @Test
    void whoSaysTooMuchIsSentAway() {
        var ear = Ear.listening(guest, scene.room());
        for (int i = 0; i < 60; i++) ear.says("{\"t\":\"ack\"}");

        assertEquals(TOO_OFTEN, ear.ends());
    }

    @Test
    void whatNoBrowserSendsEndsThatLineAlone() throws IOException {
        var neighbour = Ear.listening(guest, scene.room());
        for (var nonsense : NONSENSE.entrySet())
            try (var line = line()) {
                line.sayHello(scene.room());
                line.hears(PATIENCE);
                line.send(nonsense.getValue());

                assertNotEquals(RawLine.OPEN, line.closedWith(PATIENCE), nonsense.getKey());
            }
        assertFalse(neighbour.ended().isDone());
    }

    @Test
    void halfAGreetingIsNotWaitedForLonger() throws IOException {
        try (var line = line()) {
            line.send((byte) 0x81);

            assertEquals(BAD_HELLO, line.closedWith(PATIENCE));
        }
    }

    private RawLine line() throws IOException {
        return new RawLine(house.getPort(), scene.room(), Ear.ticket(scene.participant(), scene.room()), "");
    }

    @Test
    void whatIsSaidIsTextAndNothingElse() {
        var words = "<b>bold</b> <img src=x> https://elsewhere.example " + Id.fresh();
        guest.sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", words, "key", Id.fresh());
        scenes.tidy(scene.consultation());

        var page = scene.participant().opens("/rooms/" + scene.room()).answer().body();

        assertTrue(page.contains("&lt;b"), page);
        assertFalse(page.contains("<b>bold"), page);
        assertFalse(page.contains("<img src=x"), page);
        assertFalse(page.contains("=\"https://elsewhere.example"), page);
    }

    @Test
    void nobodyIsThankedForWordsThatWereNotTaken() throws SQLException {
        var form = Id.fresh();
        var first = "First " + form;
        assertEquals(303, says(form, first).statusCode());
        assertEquals(303, says(form, first).statusCode(), "the same answer as the first time");

        var other = says(form, "Other " + form);
        assertEquals(409, other.statusCode());
        assertTrue(other.body().contains("Other " + form + "</textarea>"), other.body());
        assertTrue(other.body().contains("These are not sent yet."), other.body());
        var fresh = KEY.matcher(other.body());
        assertTrue(fresh.find());
        assertEquals(303, says(fresh.group(1), "Other " + form).statusCode());

        var twice = says(Id.fresh(), first);
        assertEquals(409, twice.statusCode());
        assertTrue(twice.body().contains("You have just sent this"), twice.body());
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from post where words like '%" + form + "'")) {
            rows.next();
            assertEquals(2, rows.getInt(1));
        }
    }

    private HttpResponse<String> says(String form, String words) {
        return guest.sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", words, "key", form)
                .answer();
    }

    private String ticket() {
        return Ear.ticket(guest, scene.room());
    }

    private int ends(String room, String ticket) {
        return Ear.calls(house, room, ticket, "").join().ends();
    }

    private int refused(String origin) {
        var call = Ear.calls(house, scene.room(), ticket(), origin);
        var thrown = assertThrows(CompletionException.class, call::join, origin);
        return assertInstanceOf(WebSocketHandshakeException.class, thrown.getCause())
                .getResponse()
                .statusCode();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String ping(int bytes) {
        var frame = "{\"t\":\"ping\",\"x\":\"\"}";
        return frame.replace("\"\"", "\"" + "x".repeat(bytes - frame.length()) + "\"");
    }
}
