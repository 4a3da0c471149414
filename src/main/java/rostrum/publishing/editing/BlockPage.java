package rostrum.publishing.editing;

import java.util.List;
import java.util.Map;
import rostrum.consultation.Brief;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.publishing.Block;

/**
 * Where an editor writes in one place of an input.
 *
 * @param spot names the place
 * @param heading of the section, in the reader's language
 * @param evidence what can be named to bear it out, by its anchor
 */
public record BlockPage(
        Brief consultation,
        String spot,
        String heading,
        Block block,
        Map<String, String> evidence,
        List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
