package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Id;
import rostrum.platform.Keys;
import rostrum.platform.Language;
import rostrum.platform.Secret;

/** Somebody tries receipts. Each test comes from a network of its own, so that nobody else is slowed. */
@ExtendWith(ArquillianExtension.class)
class GuessingIT {
    private static final int ENOUGH = 700;

    @Inject
    People people;

    @Inject
    Keys keys;

    @Inject
    @ConfigProperty(name = "public.address")
    URI house;

    @Test
    void whoGuessesOnIsNotToldWhatIsRight() throws IOException {
        var receipt = taken();
        var last = "";
        for (int i = 0; i < ENOUGH; i++)
            last = asks("127.0.7.1", Secret.fresh(16).plain());

        assertEquals(429, status(last));
        assertEquals(429, status(asks("127.0.7.2", receipt)), "the same network");
        assertEquals(shown(last), shown(asks("127.0.7.1", receipt)));
        assertEquals(303, status(asks("127.0.8.1", receipt)), "another network");
    }

    @Test
    void aClassThatMistypesComesIn() throws IOException {
        for (int pupil = 0; pupil < 300; pupil++) assertEquals(422, status(asks("127.0.9.1", "wrong" + pupil)));

        for (int pupil = 0; pupil < 3; pupil++) assertEquals(303, status(asks("127.0.9.1", taken())));
    }

    @Test
    void whatCannotBeACodeReadsLikeOneThatIsUnknown() throws IOException {
        for (var strange : new String[] {"u", "!", "0123456789", "x".repeat(200), "' or 1=1 --"})
            assertEquals(shown(asks("127.0.10.1", "0000000000000000")), shown(asks("127.0.10.1", strange)));
    }

    private String taken() {
        var receipt = Secret.fresh(16);
        people.admit(
                new Joining(Id.fresh(), Language.EN, AgeBand.FROM_18, "FI", EnumSet.of(Assent.TAKE_PART), "t"),
                receipt);
        return receipt.plain();
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    /** The page without what was typed. */
    private static String shown(String answer) {
        var page = answer.substring(answer.indexOf("<main"));
        assertTrue(page.contains("</main>"));
        return page.replaceAll("(?s)value=\"[^\"]*\"|<blockquote.*?</blockquote>", "");
    }

    private String asks(String from, String code) throws IOException {
        var body =
                "_token=" + keys.digest("form", "guest") + "&code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        try (var socket =
                new Socket(InetAddress.getByName("127.0.0.1"), house.getPort(), InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write("""
                    POST /receipt HTTP/1.1\r
                    Host: %s\r
                    Connection: close\r
                    Accept: text/html\r
                    Cookie: form=guest\r
                    Content-Type: application/x-www-form-urlencoded\r
                    Content-Length: %d\r
                    \r
                    %s""".formatted(house.getAuthority(), body.length(), body)
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
