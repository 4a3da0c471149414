package rostrum.survey;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Assent;
import rostrum.platform.See;

@Path("/consultations/{consultation}/sent")
@Produces({"text/html", "application/json"})
public class SentResource {
    @Inject
    SurveyDoor door;

    @Inject
    Submissions submissions;

    @GET
    public Response thank(@PathParam("consultation") String consultation) {
        var seat = door.seat(consultation, "");
        var sheet = submissions.sheet(seat);
        if (sheet.sentAt().isEmpty()) return See.other(seat.address() + "/answers");
        return See.page(new SentPage(
                seat.brief(),
                !sheet.allWords().isEmpty(),
                seat.who().band().talks() && seat.who().agreedTo(Assent.ROOM),
                door.isOpen(seat.brief())));
    }
}
