package rostrum.room.round;

import rostrum.platform.Language;

/** The question that a talk is about now, in the words of whoever runs it. */
public record Prompt(String words, Language language) {}
