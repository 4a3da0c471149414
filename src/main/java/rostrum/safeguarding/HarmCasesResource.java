package rostrum.safeguarding;

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
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.staff.Colleagues;

/** The safeguarding lead's door. Whoever is accused in a case reads that it does not exist. */
@Path("/cases")
@Produces({"text/html", "application/json"})
public class HarmCasesResource {
    @Inject
    Staff staff;

    @Inject
    Colleagues colleagues;

    @Inject
    HarmCases cases;

    @Inject
    Settling settling;

    @GET
    public Page list() {
        return cases.open(lead());
    }

    @GET
    @Path("/{case}")
    public Page read(@PathParam("case") String id) {
        return page(id, lead(), colleagues.names());
    }

    @POST
    @Path("/{case}/steps")
    public Response take(@PathParam("case") String id, Form form) {
        var lead = lead();
        var others = colleagues.names();
        var page = page(id, lead, others);
        var order = Order.of(form, lead);
        var problems = order.problems(others);
        if (!problems.isEmpty()) return See.page(page.mending(order, problems));
        if (!cases.take(id, order)) return See.page(page(id, lead, others).tooLate(order));
        settling.run();
        // Who accuses themself, or a case that is closed, is not shown it again.
        return See.other(order.act().filter(act -> act == Act.STAFF).isPresent() ? "/cases" : "/cases/" + id);
    }

    private HarmCasePage page(String id, String lead, List<String> others) {
        return cases.read(id, lead).orElseThrow(Refusal::notFound).among(others);
    }

    private String lead() {
        return staff.required(Role.LEAD);
    }
}
