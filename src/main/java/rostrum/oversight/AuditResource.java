package rostrum.oversight;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Page;

/** The auditors' door. They see what was done, and no content. */
@Path("/audit")
@Produces({"text/html", "application/json"})
public class AuditResource {
    @Inject
    Staff staff;

    @Inject
    Notes notes;

    @GET
    public Page show(@QueryParam("before") @Nullable Long before) {
        var auditor = staff.required(Role.AUDITOR);
        return before == null ? notes.newest(auditor) : notes.before(before);
    }
}
