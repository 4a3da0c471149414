package rostrum.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The server's own key, kept in a file beside the data: digests of codes, and seals on what browsers carry for us. */
@ApplicationScoped
public class Keys {
    private static final int BLOCK = 64;
    private static final int DERIVED = 16;

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

    /** Another code that only this house can tell from the first one: 80 bits of the digest. */
    public Secret derive(String purpose, Secret from) {
        return Secret.of(Base64.getUrlDecoder().decode(digest(purpose, from.plain())), DERIVED);
    }

    public boolean matches(String purpose, String text, String digest) {
        return hmac.matches(purpose, text, digest);
    }

    /** For what a browser carries for us and nobody may read, whoever looks over its shoulder: not even by its length. */
    public String seal(String purpose, String text) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        var padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Envelope.seal(sealingKey(purpose), padded, purpose));
    }

    /** Empty for what was not sealed here for the same purpose. */
    public Optional<String> unseal(String purpose, String sealed) {
        try {
            return Envelope.open(sealingKey(purpose), Base64.getUrlDecoder().decode(sealed), purpose)
                    .map(padded -> new String(padded, StandardCharsets.UTF_8).replace("\0", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] sealingKey(String purpose) {
        return Base64.getUrlDecoder().decode(hmac.digest("seal", purpose));
    }
}
