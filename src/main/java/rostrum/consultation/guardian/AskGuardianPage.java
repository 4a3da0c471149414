package rostrum.consultation.guardian;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Asks a young person where to write to their guardian.
 *
 * @param letter the language in which to write
 * @param check whether the address is only shown once more, to be looked at before anything is sent
 */
public record AskGuardianPage(
        Brief consultation, String address, Language letter, boolean check, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
