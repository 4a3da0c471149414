package rostrum.consultation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import rostrum.platform.Page;

@Path("/privacy")
@Produces({"text/html", "application/json"})
public class PrivacyResource {
    @GET
    public Page show() {
        return new PrivacyPage();
    }
}
