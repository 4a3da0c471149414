package rostrum.survey;

import rostrum.platform.Language;

/**
 * Somebody's own words that a moderator approved. They come without their author.
 *
 * @param quotable whether the author agreed to be quoted
 */
public record ApprovedText(String id, String question, String words, Language language, boolean quotable) {}
