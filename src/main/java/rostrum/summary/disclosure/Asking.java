package rostrum.summary.disclosure;

import java.util.Set;

/** A question with its true answers, and by what the table plan breaks it down. */
public record Asking(String code, Cube cube, Set<Breakdown> by) {}
