package rostrum.room;

import java.time.Instant;
import rostrum.platform.Language;

/** A post as everybody in the room reads it. */
public record ShownPost(String id, long seq, String name, String words, Language language, Instant at, boolean own) {}
