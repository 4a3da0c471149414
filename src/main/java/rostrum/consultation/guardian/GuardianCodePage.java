package rostrum.consultation.guardian;

import java.util.List;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Takes the code of a letter, from the fragment of the link or typed.
 *
 * @param withdrawal whether it is the code that takes an agreement back
 */
public record GuardianCodePage(boolean withdrawal, String typed, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
