package rostrum.helpline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who tells us of harm may rely on. Minutes are promised only while a trained person is on duty and is called.
 *
 * @param kept whether one is on duty now
 * @param called whether one of them gets a letter at once, in a turn short enough to be awake in
 * @param next when one is again, where that is planned
 */
public record Promise(
        boolean kept, boolean called, @Nullable Instant next) {
    public static final Promise NONE = new Promise(false, false, null);
}
