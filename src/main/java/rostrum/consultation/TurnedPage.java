package rostrum.consultation;

import rostrum.people.Admission;
import rostrum.platform.Page;

/** For who cannot join by themselves: why, and where to go instead. */
public record TurnedPage(Brief consultation, Admission admission) implements Page {}
