package rostrum.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Complaints that the staff have to answer, the oldest first, then those that were answered.
 *
 * @param typed what was written as an answer to the complaint {@code typedTo} and could not be taken yet
 */
public record ComplaintsPage(List<Told> complaints, String typedTo, String typed, List<Problem> problems)
        implements Page {

    /** One of them, without anybody. */
    public record Told(
            String id,
            Language language,
            String words,
            boolean aboutSafety,
            LocalDate madeOn,
            LocalDate due,
            String answer,
            @Nullable LocalDate answeredOn) {}

    @Override
    public int status() {
        return Problem.status(problems);
    }
}
