package rostrum.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The server's own key, kept in a file beside the data: digests of codes, and stamps on what browsers carry for us. */
@ApplicationScoped
public class Keys {
    @Inject
    DataDirectory data;

    private Hmac hmac = new Hmac(new byte[1]);

    @PostConstruct
    void open() {
        try {
            var file = data.resolve("server.key");
            if (!Files.exists(file)) {
                var fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                data.writePrivately("server.key", fresh);
            }
            hmac = new Hmac(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Hmac hmac() {
        return hmac;
    }

    /** HMAC-SHA-256 in base64url; {@code purpose} keeps digests of different things apart. */
    public String digest(String purpose, String text) {
        return hmac.digest(purpose, text);
    }

    public boolean matches(String purpose, String text, String digest) {
        return hmac.matches(purpose, text, digest);
    }

    /** The text with a stamp that shows later that it came from here. */
    public String stamp(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "."
                + digest(purpose, text);
    }

    public Optional<String> stamped(String purpose, String stamped) {
        var parts = stamped.split("\\.", 2);
        if (parts.length != 2) return Optional.empty();
        try {
            var text = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            return matches(purpose, text, parts[1]) ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
