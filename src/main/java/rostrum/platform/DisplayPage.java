package rostrum.platform;

/** The reader's choice of colours and words. */
public record DisplayPage(String theme, boolean easy, boolean saved) implements Page {}
