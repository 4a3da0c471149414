package rostrum.summary;

import rostrum.platform.Language;

/** The true votes on one statement. They stay inside the record. */
record Tally(String id, String words, Language language, int agree, int disagree, int pass) {}
