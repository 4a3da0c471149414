package rostrum.room;

import rostrum.platform.Language;

/**
 * A statement as one participant sees it.
 *
 * @param choice the participant's own vote (agree, disagree, pass), or empty
 */
public record StatementView(String id, String words, Language language, boolean open, String choice) {}
