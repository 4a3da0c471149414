package rostrum.safeguarding;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.staff.Standing;

/** Where two safeguarding leads open a contact for one of them. Who may not reads that there is no such page. */
@Path("/cases/{case}/contact")
@Produces({"text/html", "application/json"})
public class UnsealingResource {
    private static final int MOST = 1_000;

    @PathParam("case")
    String id = "";

    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Unsealings unsealings;

    @Inject
    Glass glass;

    @GET
    public Page show() {
        return page();
    }

    @POST
    @Path("/requests")
    public Response ask(Form form) {
        var page = page();
        var reason = form.trimmed("reason");
        var problem = problem(reason);
        if (problem.isPresent()) return See.page(page.mending(reason, problem.get()));
        standing.requirePapers();
        standing.requireFresh(form);
        if (!page.isEmpty()) unsealings.ask(id, reason, staff.name());
        return See.other("/cases/" + id + "/contact");
    }

    @POST
    @Path("/requests/{request}/answer")
    public Response answer(@PathParam("request") String request, Form form) {
        var asked = page().requests().stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (asked.mine()) throw Refusal.because("safeguarding.contact.own");
        standing.requirePapers();
        standing.requireFresh(form);
        unsealings.answer(id, request, form.text("do").equals("grant"), staff.name());
        return See.other("/cases/" + id + "/contact");
    }

    @GET
    @Path("/shown")
    public Page look() {
        var lead = staff.required(Role.LEAD);
        if (page().shown().isEmpty()) throw Refusal.notFound();
        standing.requirePapers();
        standing.requireFresh();
        return glass.show(id, lead).orElseThrow(Refusal::notFound);
    }

    private UnsealingPage page() {
        return glass.page(id, staff.required(Role.LEAD)).orElseThrow(Refusal::notFound);
    }

    private static Optional<Problem> problem(String reason) {
        if (reason.isEmpty()) return Optional.of(Problem.of("reason", "safeguarding.problem.reason"));
        if (reason.codePointCount(0, reason.length()) <= MOST) return Optional.empty();
        return Optional.of(Problem.of("reason", "safeguarding.contact.long"));
    }
}
