package rostrum.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed digests: HMAC-SHA-256 in base64url. */
public final class Hmac {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    public Hmac(byte[] key) {
        this.key = key.clone();
    }

    /** The {@code purpose} keeps digests of different things apart. */
    public String digest(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
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
}
