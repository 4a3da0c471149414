package rostrum.moderation;

import java.util.List;

/** Contributions of which only stays that they were not shown, and why. Fired in the transaction that forgets the words. */
public record Forgotten(List<String> contributions) {}
