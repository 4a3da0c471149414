package rostrum.summary;

import java.util.Map;
import java.util.Set;
import rostrum.platform.Language;

/** A theme that is counted: each of the people who said at least one of its views is one. */
public record Topic(String code, Map<Language, String> titles, Set<String> views) {}
