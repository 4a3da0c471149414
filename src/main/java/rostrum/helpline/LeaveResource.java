package rostrum.helpline;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import rostrum.people.Visits;
import rostrum.platform.Database;

/** The way out: ends the visit, clears what the browser holds of us, and shows the weather of the world. */
@Path("/leave")
public class LeaveResource {
    private static final Logger LOG = Logger.getLogger(LeaveResource.class.getName());
    private static final URI ELSEWHERE = URI.create("https://worldweather.wmo.int/");

    @Inject
    Visits visits;

    @Inject
    Database database;

    @GET
    public Response leave() {
        endVisit();
        return Response.seeOther(ELSEWHERE)
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Nothing may keep anybody here, not even a database that does not answer. */
    private void endVisit() {
        if (!database.isReady()) return;
        try {
            visits.end();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "A visit is left to end by itself", e);
        }
    }
}
