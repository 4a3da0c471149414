package rostrum.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import rostrum.consultation.Stops;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.platform.live.Guest;
import rostrum.platform.live.Tickets;
import rostrum.staff.Colleagues;
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
    Duplicates duplicates;

    @Inject
    Doubts doubts;

    @Inject
    Frame frame;

    @Inject
    Stops stops;

    @Inject
    Queues queues;

    @Inject
    Standing standing;

    @Inject
    Colleagues colleagues;

    @Inject
    Tickets tickets;

    /** Opens one line on which the queue is heard. */
    @POST
    @Path("/tickets")
    @Produces("application/json")
    public Map<String, String> ticket(Form form) {
        return Map.of("ticket", tickets.issue(new Guest(onDuty(), colleagues.session(), List.of(QueueLog.NAME))));
    }

    @GET
    public Page show(
            @QueryParam("consultation") @DefaultValue("") String consultation,
            @QueryParam("place") @DefaultValue("") String place,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("state") @DefaultValue("") String state) {
        var filter = new QueuePage.Filter(consultation, place, language, state);
        return queues.page(onDuty(), filter, frame.language());
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
        var before = page(id, moderator);
        var problems = choice.problems(before.shown());
        if (!problems.isEmpty()) return See.page(before.mending(problems, choice));
        if (stops.isOn()) throw Stops.refusal();
        var claim = Claim.of(moderator, form);
        if (!cases.settle(id, choice, claim)) {
            var page = page(id, moderator);
            if (!page.isSettledBy(claim, choice)) return See.page(page.tooLate());
        }
        if (form.has("alike")) {
            var chosen = List.of(String.join(" ", form.all("alike")).split(" "));
            duplicates.decide(Alike.ids(duplicates.of(id)), chosen, choice, moderator);
            return See.other("/queue/cases/" + id + "/alike");
        }
        return form.text("then").equals("next") ? next(moderator) : See.other("/queue");
    }

    @GET
    @Path("/cases/{case}/alike")
    public Page alike(@PathParam("case") String id) {
        onDuty();
        return duplicates.results(id).orElseThrow(Refusal::notFound);
    }

    /** What is shown is hidden until it is read once more, by whoever asks for it. */
    @POST
    @Path("/cases/{case}/reopening")
    public Response reopen(@PathParam("case") String id, Form form) {
        var moderator = onDuty();
        standing.requirePapers();
        if (stops.isOn()) throw Stops.refusal();
        if (!doubts.reopen(id, moderator)) return See.page(page(id, moderator).tooLate());
        leases.claim(id, moderator);
        return See.other("/queue/cases/" + id);
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
