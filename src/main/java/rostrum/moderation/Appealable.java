package rostrum.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decisions of which somebody can still ask for another look.
 *
 * @param until when the last of them stands; nothing where there is none
 */
public record Appealable(int decisions, @Nullable Instant until) {
    public boolean isAny() {
        return decisions > 0;
    }
}
