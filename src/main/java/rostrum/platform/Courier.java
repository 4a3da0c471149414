package rostrum.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes letters to the mail server that is configured. Without one nothing is offered that would need it. */
@ApplicationScoped
public class Courier {
    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    @Inject
    @ConfigProperty(name = "mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "mail.port")
    int port;

    @Inject
    @ConfigProperty(name = "mail.security")
    String security;

    @Inject
    @ConfigProperty(name = "mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "mail.password.file")
    Optional<String> passwordFile;

    @Inject
    @ConfigProperty(name = "mail.from")
    Optional<String> from;

    @Inject
    Time time;

    private Optional<MailServer> server = Optional.empty();

    @PostConstruct
    void open() {
        if (host.isEmpty() || from.isEmpty()) return;
        server = Optional.of(new MailServer(host.get(), port, security, user.orElse(""), password(), from.get()));
    }

    public boolean isThere() {
        return server.isPresent();
    }

    /**
     * Says whether the mail server took it. What it said instead is not written anywhere: it would name the recipient.
     */
    public boolean carry(Letter letter) {
        if (server.isEmpty()) return false;
        try {
            server.get().send(letter, time.now());
            return true;
        } catch (MessagingException e) {
            LOG.warning(() ->
                    "The mail server did not take a letter: " + e.getClass().getSimpleName());
            return false;
        }
    }

    private String password() {
        if (passwordFile.isEmpty()) return "";
        try {
            return Files.readString(Path.of(passwordFile.get())).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
