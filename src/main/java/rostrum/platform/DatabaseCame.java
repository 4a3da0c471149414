package rostrum.platform;

/** The database can be used now; it was away when the house started. Nobody is let in before all have heard of it. */
public record DatabaseCame() {}
