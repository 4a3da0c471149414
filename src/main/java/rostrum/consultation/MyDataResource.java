package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import rostrum.people.Visitor;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;

@Path("/me/data")
@Produces({"text/html", "application/json"})
public class MyDataResource {
    @Inject
    Visitor visitor;

    @Inject
    Possessions possessions;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        return page();
    }

    /** The same as a file with a name that says nothing. */
    @GET
    @Path("/file")
    public Response download() {
        return Response.ok(page(), MediaType.APPLICATION_JSON_TYPE)
                .header("Content-Disposition", "attachment; filename=\"data.json\"")
                .build();
    }

    private MyDataPage page() {
        return possessions.page(visitor.known(""), frame.language()).orElseThrow(Refusal::notFound);
    }
}
