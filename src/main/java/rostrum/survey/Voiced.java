package rostrum.survey;

import rostrum.people.ParticipantKey;

/** Own words with a key of who said them, for the record alone: it has a key of its own for each person. */
public record Voiced(ParticipantKey who, ApprovedText text) {}
