package rostrum.helpline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Help, for everybody, at any time.
 *
 * @param country the chosen one, or empty
 * @param countries what can be chosen: codes and names
 * @param emergency the emergency number there, or empty where we have no source
 * @param line the helpline there, if we have a source
 * @param sent whether somebody has just told us something
 */
public record HelpPage(
        String country,
        Map<String, String> countries,
        String emergency,
        @Nullable Helpline line,
        boolean sent,
        String words,
        String reach,
        List<Problem> problems)
        implements Page {

    @Override
    public int status() {
        return Problem.status(problems);
    }

    HelpPage thanks() {
        return new HelpPage(country, countries, emergency, line, true, "", "", List.of());
    }

    HelpPage mending(String words, String reach, List<Problem> found) {
        return new HelpPage(country, countries, emergency, line, false, words, reach, found);
    }
}
