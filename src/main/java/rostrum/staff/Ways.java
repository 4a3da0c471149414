package rostrum.staff;

/** How a colleague can show who they are. */
public record Ways(boolean passkey, boolean password, boolean organisation) {}
