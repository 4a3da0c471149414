package rostrum.room;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Visitor;
import rostrum.platform.Form;
import rostrum.platform.See;

/** “I want to know that too”, at each question to the panel. */
@Path("/rooms/{room}/questions/{post}/support")
@Produces({"text/html", "application/json"})
public class SupportResource {
    @Inject
    Ballots ballots;

    @Inject
    Visitor visitor;

    @POST
    public Response support(@PathParam("room") String room, @PathParam("post") String post, Form form) {
        var wanted = !form.text("wanted").equals("no");
        ballots.support(room, post, visitor.required(), wanted).map(No::refusal).ifPresent(no -> {
            throw no;
        });
        return See.other("/rooms/" + room + "#questions");
    }
}
