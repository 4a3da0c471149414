package rostrum.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** The safeguarding lead's door. */
@Path("/escalations")
@Produces({"text/html", "application/json"})
public class EscalationsResource {
    @Inject
    Staff staff;

    @Inject
    Cases cases;

    @Inject
    HarmReports reports;

    @Inject
    Queues queues;

    @GET
    public Page show() {
        staff.required(Role.LEAD);
        return queues.escalations();
    }

    @POST
    @Path("/{case}/closings")
    public Response close(@PathParam("case") String id, Form form) {
        var lead = staff.required(Role.LEAD);
        var outcome = form.text("outcome");
        if (!outcome.matches("with-action|without-action"))
            return See.page(
                    queues.escalations().with(List.of(Problem.of("main", "moderation.escalation.outcome-missing"))));
        var action = outcome.equals("with-action");
        if (!cases.close(id, lead, action) && !reports.close(id, lead, action))
            throw Refusal.because("moderation.escalation-over");
        return See.other("/escalations");
    }
}
