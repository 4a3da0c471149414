package rostrum.moderation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import rostrum.platform.Page;

@Path("/rules")
@Produces({"text/html", "application/json"})
public class RulesResource {
    @GET
    public Page show() {
        return RulesPage.all();
    }
}
