package rostrum.room.guide;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Visitor;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.room.Transcripts;

/** What was said, for who took part. */
@Path("/rooms/{room}/transcript")
@Produces({"text/html", "application/json"})
public class TranscriptResource {
    @Inject
    Transcripts transcripts;

    @Inject
    Visitor visitor;

    @Inject
    Frame frame;

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
        var brief = transcripts.find(room, visitor.required(), frame.language()).orElseThrow(Refusal::notFound);
        return Paper.page(brief, "/rooms/" + room + "/transcript", "/rooms/" + room, transcripts);
    }
}
