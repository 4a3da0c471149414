package rostrum.moderation.waiver;

import rostrum.platform.Language;

/**
 * Something that was begun, and that is not in the record as long as nobody finishes it.
 *
 * @param key of a text that says what it is
 * @param language of its title
 * @param path where an editor finishes it
 */
public record LeftBehind(String key, String title, Language language, String path) {}
