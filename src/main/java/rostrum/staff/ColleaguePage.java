package rostrum.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** One colleague as the administrator sees them: work, papers, and the ways in. */
public record ColleaguePage(PeoplePage.Row colleague, LocalDate today, Appointment form, List<Problem> problems)
        implements Page {
    static ColleaguePage of(PeoplePage.Row colleague, LocalDate today) {
        var form = Appointment.of(colleague.name(), Set.copyOf(colleague.roles()), colleague.papers());
        return new ColleaguePage(colleague, today, form, List.of());
    }

    ColleaguePage mending(Appointment typed, List<Problem> wrong) {
        return new ColleaguePage(colleague, today, typed, wrong);
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }
}
