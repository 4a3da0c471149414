package rostrum.survey;

import rostrum.people.AgeBand;
import rostrum.platform.Language;

/** For whom a survey is tried out. */
public record Trial(AgeBand band, Language language, boolean easy) {}
