package rostrum.room.live;

import rostrum.people.ParticipantKey;

/** Who listens, and the visit by which they were let in: the line ends with it. */
record Guest(ParticipantKey who, String visit) {}
