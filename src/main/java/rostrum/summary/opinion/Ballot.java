package rostrum.summary.opinion;

import rostrum.room.Choice;

/** What one person said to one statement. Who was shown a statement and said nothing has no ballot. */
public record Ballot(String person, String statement, Choice choice) {}
