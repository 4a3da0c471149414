package rostrum.staff;

import java.time.Instant;
import rostrum.platform.Span;

/** Somebody who works here, in a role that needs papers, and how long those hold. */
public record Trusted(String name, String role, Papers papers) {
    /** The part of it through which the papers hold; it may be empty. */
    public Span within(Span span) {
        return span.until(papers.end());
    }

    public boolean isTrustedAt(Instant now) {
        return papers.end().isAfter(now);
    }
}
