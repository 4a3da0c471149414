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
import rostrum.staff.Standing;

/** The safeguarding lead's door. Whoever is accused in a case reads that it does not exist. */
@Path("/cases")
@Produces({"text/html", "application/json"})
public class HarmCasesResource {
    @Inject
    Staff staff;

    @Inject
    Colleagues colleagues;

    @Inject
    Standing standing;

    @Inject
    HarmCases cases;

    @Inject
    KeptCases kept;

    @Inject
    Settling settling;

    @GET
    public Page list() {
        var lead = lead();
        return cases.open(lead).keeping(kept.due(lead));
    }

    @GET
    @Path("/{case}")
    public Page read(@PathParam("case") String id) {
        return page(id, lead());
    }

    @POST
    @Path("/{case}/steps")
    public Response take(@PathParam("case") String id, Form form) {
        var lead = lead();
        var page = page(id, lead);
        var order = Order.of(form, lead);
        var problems = order.problems(page.hands().staff());
        if (!problems.isEmpty()) return See.page(page.mending(order, problems));
        refuse(order, page.hands());
        if (!cases.take(id, order, leads())) return See.page(page(id, lead).tooLate(order));
        settling.run();
        // Who accuses themself, or a case that is closed, is not shown it again.
        return See.other(order.is(Act.STAFF) ? "/cases" : "/cases/" + id);
    }

    /** What the lead typed comes back with the no. */
    private static void refuse(Order order, Hands hands) {
        if (!hands.decides() && !order.is(Act.NOTED)) throw because("safeguarding.papers", order);
        if (order.is(Act.STAFF) && hands.wouldBeEmptyWithout(order.value())) throw because("safeguarding.last", order);
    }

    private static Refusal because(String key, Order order) {
        return Refusal.because(key).keeping(order.reason());
    }

    private HarmCasePage page(String id, String lead) {
        return cases.read(id, lead)
                .orElseThrow(Refusal::notFound)
                .among(colleagues.names(), leads(), standing.hasPapers());
    }

    private List<String> leads() {
        return colleagues.names(Role.LEAD);
    }

    private String lead() {
        return staff.required(Role.LEAD);
    }
}
