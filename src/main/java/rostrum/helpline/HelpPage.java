package rostrum.helpline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Help, for everybody, at any time.
 *
 * @param countries what can be chosen: codes and names
 * @param promise what may be relied on, where somebody has just told us something
 */
public record HelpPage(
        Support support,
        Map<String, String> countries,
        @Nullable Promise promise,
        Typed typed,
        List<Problem> problems) implements Page {

    static HelpPage of(Support support, Map<String, String> countries) {
        return new HelpPage(support, countries, null, Typed.NOTHING, List.of());
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    HelpPage thanks(Promise promised) {
        return new HelpPage(support, countries, promised, Typed.NOTHING, List.of());
    }

    HelpPage mending(Typed words, List<Problem> found) {
        return new HelpPage(support, countries, null, words, found);
    }
}
