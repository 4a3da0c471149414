package rostrum.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.consultation.Stops;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.staff.Standing;

/** The moderators' door. Whoever comes through it is on duty for a minute. */
@Path("/queue")
@Produces({"text/html", "application/json"})
public class QueueResource {
    @Inject
    Staff staff;

    @Inject
    Duties duties;

    @Inject
    Cases cases;

    @Inject
    Leases leases;

    @Inject
    Stops stops;

    @Inject
    Queues queues;

    @Inject
    Standing standing;

    @GET
    public Page show() {
        onDuty();
        return queues.page();
    }

    @POST
    @Path("/next")
    public Response next(Form form) {
        return next(onDuty());
    }

    @GET
    @Path("/cases/{case}")
    public Page read(@PathParam("case") String id) {
        return queues.read(id, onDuty()).orElseThrow(Refusal::notFound);
    }

    @POST
    @Path("/cases/{case}/claims")
    public Response claim(@PathParam("case") String id, Form form) {
        var moderator = onDuty();
        standing.requirePapers();
        if (leases.claim(id, moderator)) return See.other("/queue/cases/" + id);
        return See.page(page(id, moderator).tooLate());
    }

    @POST
    @Path("/cases/{case}/decisions")
    public Response decide(@PathParam("case") String id, Form form) {
        var moderator = onDuty();
        var choice = Choice.of(form);
        var problems = choice.problems();
        if (!problems.isEmpty()) return See.page(page(id, moderator).mending(problems, choice));
        if (stops.isOn()) throw Stops.refusal();
        var claim = Claim.of(moderator, form);
        if (!cases.settle(id, choice, claim)) {
            var page = page(id, moderator);
            if (!page.isSettledBy(claim, choice)) return See.page(page.tooLate());
        }
        return form.text("then").equals("next") ? next(moderator) : See.other("/queue");
    }

    private Response next(String moderator) {
        standing.requirePapers();
        return See.other(leases.next(moderator).map(id -> "/queue/cases/" + id).orElse("/queue"));
    }

    private CasePage page(String id, String moderator) {
        return queues.find(id, moderator).orElseThrow(Refusal::notFound);
    }

    private String onDuty() {
        var moderator = staff.required(Role.MODERATOR);
        if (standing.hasPapers()) duties.keep(moderator);
        return moderator;
    }
}
