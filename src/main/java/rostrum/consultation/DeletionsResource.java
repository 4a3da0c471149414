package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Page;
import rostrum.platform.Refusal;

@Path("/desk/consultations/{consultation}/deletions")
@Produces({"text/html", "application/json"})
public class DeletionsResource {
    @Inject
    Deletions deletions;

    @Inject
    Staff staff;

    @GET
    public Page show(@PathParam("consultation") String consultation) {
        staff.required(Role.EDITOR, Role.PUBLISHER);
        return deletions.page(consultation).orElseThrow(Refusal::notFound);
    }
}
