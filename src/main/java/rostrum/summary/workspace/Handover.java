package rostrum.summary.workspace;

import java.time.Instant;

/** Who handed the themes to the draft, when, and what became of it. */
public record Handover(String consultation, String askedBy, Instant askedAt, State state) {
    /** Counting takes a while. */
    public enum State {
        WAITING,
        DONE,
        /** The tables of the record do not come out as they were printed. */
        FAILED
    }
}
