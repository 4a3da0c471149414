package rostrum.helpline;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import rostrum.people.Visits;
import rostrum.platform.Cookies;
import rostrum.platform.Database;

/** The way out: ends the visit, clears what the browser holds of us, and shows the weather of the world. */
@Path("/leave")
public class LeaveResource {
    private static final URI ELSEWHERE = URI.create("https://worldweather.wmo.int/");

    /** All but the answer at the age gate: leaving offers no second try. */
    private static final List<String> FORGOTTEN = List.of("visit", "receipt", "steps", "form", "language", "theme");

    @Inject
    Visits visits;

    @Inject
    Cookies cookies;

    @Inject
    Database database;

    @GET
    public Response leave() {
        database.attempt(visits::end); // nothing keeps anybody here
        FORGOTTEN.forEach(cookies::drop);
        return Response.seeOther(ELSEWHERE)
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
