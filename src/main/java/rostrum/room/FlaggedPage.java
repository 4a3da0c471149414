package rostrum.room;

import rostrum.platform.Page;

/** What somebody reads who found something against the rules. */
public record FlaggedPage(String back) implements Page {}
