package rostrum.platform;

/** The database can be used from now on; it was away when the house started. */
public record DatabaseCame() {}
