package rostrum.helpline;

import rostrum.platform.Language;

/** Somebody told us of harm with the help form. It goes to the safeguarding lead and to nobody else. */
public record Told(String words, String reach, String country, Language language) {}
