package rostrum.platform;

import java.util.Map;

/** A no, what to do next, and what the person had typed. */
public record RefusalPage(int status, String key, Map<String, Object> values, String typed) implements Page {}
