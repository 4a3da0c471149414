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
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.staff.Standing;

/** Where leads look again at what is over. To delete one asks again who is there. */
@Path("/cases/kept")
@Produces({"text/html", "application/json"})
public class KeptCasesResource {
    private static final int MOST = 1_000;

    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    KeptCases cases;

    @GET
    public Page show() {
        return cases.page(staff.required(Role.LEAD));
    }

    @POST
    @Path("/{case}/reviews")
    public Response review(@PathParam("case") String id, Form form) {
        var lead = staff.required(Role.LEAD);
        var page = cases.page(lead);
        if (page.due().stream().noneMatch(line -> line.id().equals(id))) throw tooLate(form);
        var deletes = form.text("do").equals("delete");
        var reason = form.trimmed("reason");
        var problem = problem(deletes, reason);
        if (problem.isPresent()) return See.page(page.mending(id, reason, problem.get()));
        if (!standing.hasPapers()) throw Refusal.because("safeguarding.papers").keeping(reason);
        if (deletes) standing.requireFresh(form);
        if (!cases.take(id, deletes, deletes ? "" : reason, lead)) throw tooLate(form);
        return See.other("/cases/kept");
    }

    private static Refusal tooLate(Form form) {
        return Refusal.because("safeguarding.kept.late").keeping(form.trimmed("reason"));
    }

    private static Optional<String> problem(boolean deletes, String reason) {
        if (deletes) return Optional.empty();
        if (reason.isEmpty()) return Optional.of("safeguarding.problem.reason");
        return reason.codePointCount(0, reason.length()) > MOST
                ? Optional.of("safeguarding.contact.long")
                : Optional.empty();
    }
}
