package rostrum.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The server's own key, kept in a file beside the data: digests of codes, and stamps on what browsers carry for us. */
@ApplicationScoped
public class Keys {
    @Inject
    DataDirectory data;

    private byte[] key = {};

    @PostConstruct
    void open() {
        try {
            var file = data.resolve("server.key");
            if (!Files.exists(file)) {
                var fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                data.writePrivately("server.key", fresh);
            }
            key = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** HMAC-SHA-256 in base64url; {@code purpose} keeps digests of different things apart. */
    public String digest(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean matches(String purpose, String text, String digest) {
        return MessageDigest.isEqual(
                digest(purpose, text).getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.UTF_8));
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
