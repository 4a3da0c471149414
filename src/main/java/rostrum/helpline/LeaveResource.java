package rostrum.helpline;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import rostrum.people.Visits;
import rostrum.platform.Database;

/** The way out: ends the visit, clears what the browser holds of us, and shows the weather of the world. */
@Path("/leave")
public class LeaveResource {
    private static final URI ELSEWHERE = URI.create("https://worldweather.wmo.int/");

    @Inject
    Visits visits;

    @Inject
    Database database;

    @GET
    public Response leave() {
        database.attempt(visits::end); // nothing keeps anybody here
        return Response.seeOther(ELSEWHERE)
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
