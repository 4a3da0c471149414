package rostrum.moderation.triage;

import java.util.List;

/** These are in the queue now. */
public record Arrived(List<Sorted> all) {}
