package rostrum.summary.workspace;

import java.time.Instant;

/**
 * How far a run is.
 *
 * @param done of so many {@code pieces}; both 0 until it has begun
 */
public record RunProgress(
        String id, double resolution, RunState state, int done, int pieces, String askedBy, Instant askedAt) {
    private static final int WHOLE = 100;

    public int percent() {
        return pieces == 0 ? 0 : Math.min(WHOLE, WHOLE * done / pieces);
    }
}
