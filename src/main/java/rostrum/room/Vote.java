package rostrum.room;

import rostrum.people.ParticipantKey;

/** One participant's word on one statement. */
public record Vote(ParticipantKey participant, String statement, Choice choice) {}
