package rostrum.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Where anybody complains, and reads the answer with a code.
 *
 * @param key for the next complaint: sending it twice is sending it once
 * @param code of the complaint that was just made, in readable groups; else empty
 * @param found the complaint that a code opened
 */
public record ComplaintPage(
        String key,
        String words,
        boolean aboutSafety,
        String typedCode,
        String code,
        ComplaintsPage.@Nullable Told found,
        List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
