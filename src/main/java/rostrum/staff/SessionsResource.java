package rostrum.staff;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.See;

/** The administrator's act when something got out: everybody on the staff has to sign in anew. */
@Path("/staff/sessions")
@Produces({"text/html", "application/json"})
public class SessionsResource {
    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Colleagues colleagues;

    @POST
    @Path("/ending")
    public Response end(Form form) {
        var administrator = staff.required(Role.ADMINISTRATOR);
        standing.requireFresh(form);
        colleagues.endAll(administrator);
        return See.other("/staff/people");
    }
}
