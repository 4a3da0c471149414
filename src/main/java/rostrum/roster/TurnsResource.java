package rostrum.roster;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Frame;
import rostrum.platform.Page;

/** Where everybody on the staff sees when they are on duty. */
@Path("/staff/duty")
@Produces({"text/html", "application/json"})
public class TurnsResource {
    @Inject
    Rosters rosters;

    @Inject
    Staff staff;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        var name = staff.required(Role.ALL);
        return rosters.own(name, staff.is(Role.EDITOR) || staff.is(Role.LEAD), frame.language());
    }
}
