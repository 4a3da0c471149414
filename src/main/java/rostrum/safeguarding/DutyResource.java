package rostrum.safeguarding;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Letter;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.staff.Colleagues;
import rostrum.staff.Standing;

/** Where the leads say who is called, and how. */
@Path("/cases/duty")
@Produces({"text/html", "application/json"})
public class DutyResource {
    @Inject
    Staff staff;

    @Inject
    Colleagues colleagues;

    @Inject
    Standing standing;

    @Inject
    Duties duties;

    @GET
    public Page show() {
        staff.required(Role.LEAD);
        return new DutyPage(known(), false, List.of());
    }

    @POST
    public Page save(Form form) {
        var lead = staff.required(Role.LEAD);
        var typed = known().stream().map(duty -> typed(duty, form)).toList();
        var problems = typed.stream()
                .filter(duty -> !duty.mail().isEmpty() && !Letter.isAddress(duty.mail()))
                .map(duty -> Problem.of("mail-" + duty.staff(), "safeguarding.duty.address"))
                .toList();
        if (!problems.isEmpty()) return new DutyPage(typed, false, problems);
        if (!standing.hasPapers()) throw Refusal.because("safeguarding.papers");
        duties.put(typed, lead);
        return new DutyPage(typed, true, List.of());
    }

    private static Duty typed(Duty known, Form form) {
        return new Duty(
                known.staff(),
                form.text("deputy-" + known.staff()).equals("yes"),
                form.trimmed("mail-" + known.staff()),
                Language.of(form.text("language-" + known.staff())).orElse(known.language()));
    }

    /** Every lead, with what is on the list about them. */
    private List<Duty> known() {
        var listed = duties.all();
        return colleagues.names(Role.LEAD).stream()
                .map(name -> listed.stream()
                        .filter(duty -> duty.staff().equals(name))
                        .findFirst()
                        .orElse(Duty.unlisted(name)))
                .toList();
    }
}
