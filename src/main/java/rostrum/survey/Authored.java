package rostrum.survey;

import rostrum.people.ParticipantKey;

/** Approved words, and whose they are: for the record alone, which draws another key before anybody reads it. */
public record Authored(ParticipantKey who, ApprovedText text) {}
