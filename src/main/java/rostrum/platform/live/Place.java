package rostrum.platform.live;

/**
 * Where a browser stands in one log.
 *
 * @param name what the browser calls the log
 */
public record Place(String name, String epoch, long after) {}
