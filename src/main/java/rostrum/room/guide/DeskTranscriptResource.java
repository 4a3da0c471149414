package rostrum.room.guide;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.room.Transcripts;

/** The same for the secretariat. */
@Path("/desk/consultations/{consultation}/rooms/{room}/transcript")
@Produces({"text/html", "application/json"})
public class DeskTranscriptResource {
    @Inject
    Transcripts transcripts;

    @Inject
    Staff staff;

    @Inject
    Frame frame;

    @PathParam("consultation")
    String consultation = "";

    @PathParam("room")
    String room = "";

    @GET
    public Page read() {
        return page();
    }

    @GET
    @Path("text")
    @Produces("text/plain")
    public Response fetch() {
        return Paper.text(page(), frame);
    }

    private TranscriptPage page() {
        staff.required(Role.EDITOR, Role.PUBLISHER);
        var brief = transcripts.find(room, consultation, frame.language()).orElseThrow(Refusal::notFound);
        var desk = "/desk/consultations/" + consultation + "/rooms";
        return Paper.page(brief, desk + "/" + room + "/transcript", desk, transcripts);
    }
}
