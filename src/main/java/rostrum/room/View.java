package rostrum.room;

import rostrum.people.ParticipantKey;
import rostrum.platform.Language;

/** An approved post, with a key of who said it for the record alone. */
public record View(ParticipantKey who, String id, String words, Language language) {}
