package rostrum.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.people.Kept;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Where an author reads once more why something is not shown, and may disagree.
 *
 * @param words what was said
 * @param cutOff why there were no seven days; nothing where there were
 */
public record AppealPage(
        Kept.Standing standing, String words, Kept.@Nullable Text cutOff, String typed, List<Problem> problems)
        implements Page {
    public static final int MOST = Appeal.MOST;

    @Override
    public int status() {
        return Problem.status(problems);
    }

    AppealPage mending(String again, List<Problem> found) {
        return new AppealPage(standing, words, cutOff, again, found);
    }
}
