package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.See;

/** Everybody of the staff may stop the house; who keeps it or keeps children safe lets it go on. */
@Path("/stop")
@Produces({"text/html", "application/json"})
public class StopResource {
    private static final int MOST_LETTERS = 500;

    @Inject
    Stops stops;

    @Inject
    Staff staff;

    @GET
    public Page show() {
        anybody();
        return page("", List.of());
    }

    @POST
    public Response stop(Form form) {
        var actor = anybody();
        var why = form.trimmed("why");
        if (why.isEmpty() || why.length() > MOST_LETTERS)
            return See.page(page(why, List.of(Problem.of("why", "consultation.stop.why-missing"))));
        stops.stop(why, actor);
        return See.other("/stop");
    }

    @POST
    @Path("/end")
    public Response lift(Form form) {
        stops.lift(staff.required(Role.EDITOR, Role.PUBLISHER, Role.LEAD));
        return See.other("/stop");
    }

    private Page page(String typed, List<Problem> problems) {
        return new StopPage(stops.standstill().orElse(null), typed, problems);
    }

    private String anybody() {
        return staff.required(Role.EDITOR, Role.PUBLISHER, Role.MODERATOR, Role.LEAD);
    }
}
