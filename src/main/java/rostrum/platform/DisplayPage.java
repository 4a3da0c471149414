package rostrum.platform;

/** The reader's choice of colours. */
public record DisplayPage(String theme, boolean saved) implements Page {}
