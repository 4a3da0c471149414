package rostrum.summary.workspace;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import rostrum.platform.Frame;
import rostrum.platform.Page;

@Path("/desk/consultations/{consultation}/themes")
@Produces({"text/html", "application/json"})
public class WorkspaceResource {
    @Inject
    Analysts analysts;

    @Inject
    Workspaces workspaces;

    @Inject
    Frame frame;

    @GET
    public Page show(@PathParam("consultation") String id) {
        analysts.reader();
        return workspaces.page(analysts.consultation(id), frame.language());
    }
}
