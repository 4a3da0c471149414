package rostrum.helpline;

import java.util.List;
import java.util.Map;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Help, for everybody, at any time.
 *
 * @param countries what can be chosen: codes and names
 * @param sent whether somebody has just told us something
 */
public record HelpPage(
        Support support, Map<String, String> countries, boolean sent, Typed typed, List<Problem> problems)
        implements Page {

    static HelpPage of(Support support, Map<String, String> countries) {
        return new HelpPage(support, countries, false, Typed.NOTHING, List.of());
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    HelpPage thanks() {
        return new HelpPage(support, countries, true, Typed.NOTHING, List.of());
    }

    HelpPage mending(Typed words, List<Problem> found) {
        return new HelpPage(support, countries, false, words, found);
    }
}
