package rostrum.moderation.quality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Which cases are read twice: one in twenty, by a rule that nobody can bend and everybody can check. */
public final class Draw {
    private static final int ONE_IN = 20;
    private static final String SEED = "second look 1 ";

    /** The same rule as {@link #draws}, for the id of {@code c}. */
    static final String SQL = "(get_byte(sha256(convert_to('" + SEED + "' || c.id, 'UTF8')), 0) * 256"
            + " + get_byte(sha256(convert_to('" + SEED + "' || c.id, 'UTF8')), 1)) % " + ONE_IN + " = 0";

    private Draw() {}

    public static boolean draws(String caseId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((SEED + caseId).getBytes(StandardCharsets.UTF_8));
            return ((digest[0] & 0xff) * 256 + (digest[1] & 0xff)) % ONE_IN == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
