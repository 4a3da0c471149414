package rostrum.room;

import rostrum.people.ParticipantKey;
import rostrum.platform.Language;

/** An approved post. Its author is for the record alone, which draws another key before anybody reads it. */
public record View(String id, ParticipantKey author, String words, Language language) {}
