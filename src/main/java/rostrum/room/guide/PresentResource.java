package rostrum.room.guide;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import rostrum.consultation.Stops;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.people.Visitor;
import rostrum.platform.Frame;
import rostrum.platform.Refusal;
import rostrum.room.Phase;
import rostrum.room.Rooms;
import rostrum.room.guide.PresentPage.Show;

/** The screen of a hall, for who runs the talk and for who takes part in it. It looks again by itself, without a script. */
@Path("/rooms/{room}/present")
@Produces({"text/html", "application/json"})
public class PresentResource {
    private static final int SECONDS = 10;

    @Inject
    Guides guides;

    @Inject
    Rooms rooms;

    @Inject
    Staff staff;

    @Inject
    Visitor visitor;

    @Inject
    Frame frame;

    @GET
    public Response show(
            @PathParam("room") String room,
            @QueryParam("show") @DefaultValue("posts") String show,
            @QueryParam("still") @DefaultValue("no") String still) {
        if (!staff.is(Role.MODERATOR) && !rooms.admits(room, visitor.required())) throw Refusal.notFound();
        var page = guides.screen(room, frame.language(), Show.of(show).orElse(Show.POSTS), still.equals("yes"))
                .orElseThrow(Refusal::notFound);
        if (page.room().phase() == Phase.STOPPED) throw Stops.refusal();
        var answer = Response.ok(page);
        return page.still() ? answer.build() : answer.header("Refresh", SECONDS).build();
    }
}
