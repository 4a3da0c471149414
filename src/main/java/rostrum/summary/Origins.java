package rostrum.summary;

import rostrum.people.AgeBand;
import rostrum.people.Region;

/**
 * Of how many people of a region and age the country is among the least developed ones. It is kept as a number and with nobody’s
 * answers: a region with one such country would name it.
 */
record Origins(Region region, AgeBand band, int people) {}
