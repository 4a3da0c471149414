package rostrum.room;

import rostrum.platform.Language;

/** An approved post or statement, without its author. */
public record View(String id, String words, Language language) {}
