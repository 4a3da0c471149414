package rostrum.staff.organisation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.platform.Language;
import rostrum.platform.Time;

/** The organisation that vouches for colleagues, if one is configured, and whether they may come in without it. */
@ApplicationScoped
public class Organisation {
    public static final String BACK = "/staff/organisation/callback";

    private static final Logger LOG = Logger.getLogger(Organisation.class.getName());

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "oidc.client.id")
    Optional<String> client;

    @Inject
    @ConfigProperty(name = "oidc.client.secret.file")
    Optional<String> secretFile;

    @Inject
    @ConfigProperty(name = "sign.in.local")
    boolean local;

    @Inject
    @ConfigProperty(name = "public.address")
    String addresses;

    @Inject
    Time time;

    private Optional<Provider> provider = Optional.empty();

    /** What is configured wrongly is said at the start, and not to the first colleague who comes. */
    void open(@Observes @Priority(2) Startup startup) throws IOException {
        if (issuer.isEmpty()) return;
        var house = addresses.split("[\\s,]+", -1)[0].replaceFirst("/$", "");
        ask(Optional.of(
                new Settings(URI.create(issuer.get()), client.orElse(""), secret(), URI.create(house + BACK), local)));
    }

    /** From now on these vouch, or nobody. */
    void ask(Optional<Settings> settings) {
        provider = settings.map(Provider::new);
    }

    private String secret() throws IOException {
        return secretFile.isEmpty()
                ? ""
                : Files.readString(Path.of(secretFile.get())).strip();
    }

    public boolean isThere() {
        return provider.isPresent();
    }

    /** Whether passwords and passkeys of our own open. They do where nobody else vouches for anybody. */
    public boolean leavesLocal() {
        return provider.map(Provider::leavesLocal).orElse(true);
    }

    /** Where a browser is sent, to come back with this state. */
    public URI way(Question question, String state, Language language) throws Astray {
        return noted(() -> known().way(question, state, language.tag(), time.now()));
    }

    /** Whom the organisation vouches for, from what the browser came back with. */
    public Proof answer(Question question, String query) throws Astray {
        return noted(() -> known().answer(question, query, time.now()));
    }

    private Provider known() {
        return provider.orElseThrow(() -> new IllegalStateException("no organisation is configured"));
    }

    private interface Step<T> {
        T take() throws Astray;
    }

    /** For the operator: at which step, and never what was said. A colleague who turned back is no event. */
    private static <T> T noted(Step<T> step) throws Astray {
        try {
            return step.take();
        } catch (Astray e) {
            if (e.why() != Astray.Why.DENIED) LOG.warning(() -> "Sign-in by OpenID Connect: " + e.getMessage());
            throw e;
        }
    }
}
