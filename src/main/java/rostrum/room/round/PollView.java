package rostrum.room.round;

import java.util.List;
import rostrum.platform.Language;

/**
 * A poll as one participant sees it.
 *
 * @param choice number of the own vote, or 0
 * @param figures what may be shown of it now; none while too few have voted
 */
public record PollView(
        String id, String words, Language language, List<String> options, boolean open, int choice, Figures figures) {}
