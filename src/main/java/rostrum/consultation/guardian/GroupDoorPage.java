package rostrum.consultation.guardian;

import java.util.List;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Asks an adult who brings a group for their code. */
public record GroupDoorPage(String typed, List<Problem> problems) implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }
}
