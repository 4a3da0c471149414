package rostrum.publishing;

/** What an editor says in one language about the input: what it is for and what the group is asked to do. */
public record Remarks(String purpose, String action) {}
