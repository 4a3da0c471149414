package rostrum.room;

import rostrum.platform.Language;
import rostrum.room.round.Figures;

/**
 * A statement as one participant sees it.
 *
 * @param choice the participant's own vote (agree, disagree, pass), or empty
 * @param figures how all voted, as it may be shown: agree, disagree, pass
 */
public record StatementView(String id, String words, Language language, boolean open, String choice, Figures figures) {}
