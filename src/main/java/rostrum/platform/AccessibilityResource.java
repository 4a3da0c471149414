package rostrum.platform;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("/accessibility")
@Produces({"text/html", "application/json"})
public class AccessibilityResource {
    @GET
    public Page show() {
        return new AccessibilityPage(KnownIssues.all());
    }
}
