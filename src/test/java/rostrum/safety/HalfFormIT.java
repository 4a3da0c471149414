package rostrum.safety;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Guest;
import rostrum.budget.Scenes;

/** A form whose connection broke off says nothing: half a sentence may say the opposite of the whole one. */
@ExtendWith(ArquillianExtension.class)
class HalfFormIT {
    private static final int LONG_TEXT = 9;
    private static final String WHOLE = "Close my account? No, never.";
    private static final String HALF = "Close my account?";

    @Inject
    Scenes scenes;

    @Test
    void nothingOfItIsKept() throws IOException {
        var page = "/consultations/" + scenes.opened(Duration.ofDays(1), 0) + "/questions/" + LONG_TEXT;
        var somebody = scenes.participant(page.split("/")[2]);

        var answer = breakOff(somebody, page);

        assertFalse(somebody.opens(page).answer().body().contains(HALF));
        assertTrue(answer.startsWith("HTTP/1.1 400"), "no failure of ours: " + answer);
    }

    @Test
    void theSameFormSentToItsEndIs() {
        var page = "/consultations/" + scenes.opened(Duration.ofDays(1), 0) + "/questions/" + LONG_TEXT;
        var somebody = scenes.participant(page.split("/")[2]);

        somebody.sends(page, "words", WHOLE);

        assertTrue(somebody.opens(page).answer().body().contains(WHOLE));
    }

    /** Waits until the house has hung up, so that it is done with the form; answers what it said. */
    private static String breakOff(Guest somebody, String page) throws IOException {
        var whole = "_token=" + somebody.token() + "&words=" + WHOLE.replace(' ', '+');
        var half = whole.substring(0, whole.indexOf("No,"));
        var head = "POST " + page + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: " + somebody.cookies()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: "
                + whole.length() + "\r\n\r\n";
        try (var line = new Socket("localhost", somebody.house().getPort())) {
            line.getOutputStream().write((head + half).getBytes(StandardCharsets.ISO_8859_1));
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
