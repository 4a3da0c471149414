package rostrum.staff;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** The second person's door: who is to lead, to publish, or to give out work. */
@Path("/staff/nominations")
@Produces({"text/html", "application/json"})
public class NominationsResource {
    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Nominations nominations;

    @GET
    public Page show() {
        return page(second());
    }

    @POST
    @Path("{nomination}/agreement")
    public Response agree(@PathParam("nomination") String name, Form form) {
        var second = second();
        standing.requireFresh(form);
        var agreed = nominations.agree(name, second).orElseThrow(Refusal::notFound);
        var half = agreed.half().orElseThrow(() -> Refusal.because(agreed.refusal()));
        return See.page(page(second).handing(half, name));
    }

    @POST
    @Path("{nomination}/refusal")
    public Response refuse(@PathParam("nomination") String name, Form form) {
        var second = second();
        standing.requireFresh(form);
        if (!nominations.refuse(name, second)) throw Refusal.notFound();
        return See.other("/staff/nominations");
    }

    private String second() {
        return staff.required(Role.ADMINISTRATOR, Role.PUBLISHER, Role.LEAD);
    }

    private NominationsPage page(String reader) {
        return NominationsPage.of(nominations.waiting(reader));
    }
}
