package rostrum.moderation.quality;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.moderation.duty.Debriefs;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** The safeguarding lead's look at how moderators decide, and how they are. */
@Path("/quality")
@Produces({"text/html", "application/json"})
public class QualityResource {
    @Inject
    SecondLooks looks;

    @Inject
    Debriefs debriefs;

    @Inject
    Staff staff;

    @GET
    public Page show() {
        staff.required(Role.LEAD);
        return looks.page();
    }

    @POST
    @Path("/debriefs/{debrief}")
    public Response hear(@PathParam("debrief") String id, Form form) {
        if (!debriefs.hear(id, staff.required(Role.LEAD))) throw Refusal.notFound();
        return See.other("/quality");
    }
}
