package rostrum.consultation;

import rostrum.people.Admission;
import rostrum.platform.Page;

/**
 * For who cannot join by themselves: why, and which ways there are.
 *
 * @param mayAsk whether we can write to a guardian
 */
public record TurnedPage(Brief consultation, Admission admission, boolean mayAsk) implements Page {}
