package rostrum.helpline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who tells us of harm may rely on. Minutes are promised only while a trained person is on duty.
 *
 * @param kept whether one is now
 * @param next when one is again, where that is planned
 */
public record Promise(boolean kept, @Nullable Instant next) {
    public static final Promise NONE = new Promise(false, null);
}
