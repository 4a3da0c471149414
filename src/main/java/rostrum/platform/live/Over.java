package rostrum.platform.live;

/** Some visit is over, or somebody may not listen any more: every node looks at once whose lines end. */
public record Over() {}
