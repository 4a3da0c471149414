package rostrum.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** A mail server for everybody in the tests. What the house writes arrives here, and is read from here. */
public final class PostOffice {
    private static final Pattern LINK = Pattern.compile("(?m)^" + Pattern.quote(Somebody.HOUSE) + "(/\\S*#\\S+)$");
    private static final GreenMail POST = new GreenMail(
            new ServerSetup(Integer.getInteger("house.mail.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    void open(@Observes BeforeSuite suite) {
        POST.start();
    }

    void close(@Observes AfterSuite suite) {
        POST.stop();
    }

    /** The link of the newest letter to this address, as it is typed after the name of the house. */
    static String link(String address) {
        var link = LINK.matcher(newest(address));
        if (!link.find()) throw new AssertionError("No link in the letter to " + address);
        return link.group(1);
    }

    static boolean holdsSomethingFor(String address) {
        return POST.getReceivedMessagesForDomain(address).length > 0;
    }

    /** The words of the newest letter to this address. */
    static String newest(String address) {
        try {
            var letters =
                    Arrays.stream(POST.getReceivedMessagesForDomain(address)).toList();
            if (letters.isEmpty()) throw new AssertionError("No letter to " + address);
            return text(letters.get(letters.size() - 1));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Message letter) throws MessagingException, IOException {
        return ((String) letter.getContent()).replace("\r\n", "\n");
    }
}
