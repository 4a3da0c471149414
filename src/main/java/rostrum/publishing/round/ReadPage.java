package rostrum.publishing.round;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.publishing.MeetingInput;

/**
 * The draft for somebody who took part.
 *
 * @param verdict what they said or chose; empty if nothing
 * @param said whether it is kept
 */
public record ReadPage(Brief consultation, MeetingInput input, String verdict, boolean said, List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean isRight() {
        return verdict.equals(Heard.RIGHT);
    }

    /** Where something can be missing. */
    public List<MeetingInput.Section> sections() {
        return input.sections().stream()
                .filter(section -> !section.code().isEmpty())
                .toList();
    }
}
