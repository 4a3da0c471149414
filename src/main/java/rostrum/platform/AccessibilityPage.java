package rostrum.platform;

import java.util.List;

/** The accessibility statement: what works for whom, what does not yet, and whom to tell. */
public record AccessibilityPage(List<KnownIssue> issues) implements Page {}
