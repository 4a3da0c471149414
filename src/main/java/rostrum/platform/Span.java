package rostrum.platform;

import java.time.Instant;

/** A stretch of time: its first instant belongs to it, its last does not. */
public record Span(Instant from, Instant to) {
    public boolean isEmpty() {
        return !from.isBefore(to);
    }

    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    public boolean meets(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** What is left of it from then on; it may be empty. */
    public Span since(Instant at) {
        return at.isAfter(from) ? new Span(at, to) : this;
    }

    /** What there is of it before then; it may be empty. */
    public Span until(Instant at) {
        return at.isBefore(to) ? new Span(from, at) : this;
    }
}
