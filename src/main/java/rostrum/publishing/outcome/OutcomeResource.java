package rostrum.publishing.outcome;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Id;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.platform.Time;

/** Where the secretariat notes what the group did with one point. */
@Path("/desk/consultations/{consultation}/outcomes/{point}")
@Produces({"text/html", "application/json"})
public class OutcomeResource {
    @PathParam("consultation")
    String id = "";

    @PathParam("point")
    String anchor = "";

    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Outcomes outcomes;

    @Inject
    Frame frame;

    @Inject
    Time time;

    @GET
    public Page show() {
        secretariat();
        var brief = brief();
        return OutcomePage.of(brief, point(brief), OutcomeForm.blank(Id.fresh(), brief.languages()));
    }

    @POST
    public Response note(Form form) {
        var colleague = secretariat();
        var brief = brief();
        var point = point(brief);
        var today = LocalDate.ofInstant(time.now(), brief.meeting().zone());
        var typed = OutcomeForm.read(form, brief.languages(), today);
        if (!typed.problems().isEmpty()) return See.page(OutcomePage.of(brief, point, typed));
        outcomes.note(brief, point, typed, colleague);
        return See.other("/results/" + id + "/outcomes#" + anchor);
    }

    private Brief brief() {
        return consultations.find(id).orElseThrow(Refusal::notFound);
    }

    private Point point(Brief brief) {
        return outcomes.point(brief, anchor, frame.language()).orElseThrow(Refusal::notFound);
    }

    private String secretariat() {
        return staff.required(Role.EDITOR, Role.PUBLISHER);
    }
}
