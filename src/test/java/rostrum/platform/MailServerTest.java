package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {
    private static final Instant NOW = Instant.parse("2027-01-04T16:00:00Z");
    private static final Letter LETTER =
            new Letter("anna@example.org", Language.AR, "موافقتك", "تحية طيبة\nhttps://rostrum.example/guardian#abc\n");

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void open() {
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    @Test
    void bringsALetterAsItWasWritten() throws MessagingException, IOException {
        server("").send(LETTER, NOW);

        var got = post.getReceivedMessages()[0];
        assertEquals("موافقتك", got.getSubject());
        assertEquals(
                LETTER.text().strip(),
                ((String) got.getContent()).replace("\r\n", "\n").strip());
        assertArrayEquals(new String[] {"ar"}, got.getContentLanguage());
        assertEquals("[anna@example.org]", java.util.Arrays.toString(got.getAllRecipients()));
        assertEquals("consultations@rostrum.example", ((InternetAddress) got.getFrom()[0]).getAddress());
        assertEquals(Date.from(NOW), got.getSentDate());
    }

    @Test
    void tellsNothingOfTheMachineThatWroteIt() throws MessagingException, IOException {
        server("").send(LETTER, NOW);

        var got = post.getReceivedMessages()[0];
        assertTrue(got.getMessageID().endsWith("@rostrum.example>"), got.getMessageID());
        for (var header : Collections.list(got.getAllHeaders()))
            if (!header.getName().equals("Received"))
                assertFalse(
                        header.getValue().contains(InetAddress.getLocalHost().getHostName()), header.getName());
    }

    @Test
    void signsInWhereTheServerWantsIt() throws MessagingException {
        post.setUser("rostrum", "of this test");

        server("rostrum").send(LETTER, NOW);

        assertEquals(1, post.getReceivedMessages().length);
    }

    @Test
    void saysSoWhenNobodyTakesIt() {
        var server = server("");
        post.stop();

        assertThrows(MessagingException.class, () -> server.send(LETTER, NOW));
    }

    @Test
    void neverFallsBackToAnOpenLine() {
        var server = new MailServer("127.0.0.1", port(), "starttls", "", "", "consultations@rostrum.example");

        assertThrows(MessagingException.class, () -> server.send(LETTER, NOW));
        assertEquals(0, post.getReceivedMessages().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "anna@",
                "@example.org",
                "anna@example",
                "anna@example.org\nBcc: b@example.org",
                "a b@example.org",
                "anna@example.org,b@example.org",
                "anna@exa mple.org",
                "anna@-example.org",
                "<anna@example.org>",
                ""
            })
    void isNoAddress(String typed) {
        assertFalse(Letter.isAddress(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "a.b+c@mail.example.co.uk", "o'neil@example.org", "x@مثال.إختبار"})
    void isAnAddress(String typed) {
        assertTrue(Letter.isAddress(typed));
    }

    private MailServer server(String user) {
        return new MailServer("127.0.0.1", port(), "none", user, "of this test", "consultations@rostrum.example");
    }

    private int port() {
        return post.getSmtp().getPort();
    }
}
