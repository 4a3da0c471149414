package rostrum.helpline;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import rostrum.people.Visits;
import rostrum.platform.Cookies;
import rostrum.platform.Database;
import rostrum.platform.Form;

/** The way out: ends the visit, clears what the browser holds of us, and shows the weather of the world. */
@Path("/leave")
public class LeaveResource {
    private static final URI ELSEWHERE = URI.create("https://worldweather.wmo.int/");

    /** All but the answer at the age gate: leaving offers no second try. */
    private static final List<String> FORGOTTEN =
            List.of("visit", "receipt", "steps", "place", "facilitator", "form", "language", "theme", "words");

    @Inject
    Visits visits;

    @Inject
    Cookies cookies;

    @Inject
    Database database;

    /** For the next person at the same device: nothing of this one is left but that others use it, too. */
    @POST
    @Path("/next")
    public Response next(Form form) {
        database.attempt(visits::end);
        FORGOTTEN.forEach(cookies::drop);
        cookies.drop("joining");
        cookies.share(true);
        return Response.seeOther(URI.create("/"))
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

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
