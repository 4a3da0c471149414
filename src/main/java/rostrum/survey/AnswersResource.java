package rostrum.survey;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.See;

@Path("/consultations/{consultation}/answers")
@Produces({"text/html", "application/json"})
public class AnswersResource {
    @Inject
    SurveyDoor door;

    @Inject
    Submissions submissions;

    @Inject
    Frame frame;

    @GET
    public Response check(@PathParam("consultation") String consultation) {
        var seat = door.seat(consultation, "");
        var sheet = submissions.sheet(seat);
        if (sheet.sentAt().isPresent()) return See.other(seat.address() + "/sent");
        door.checkOpen(seat, sheet, sheet.allWords());
        return See.page(AnswersPage.of(seat, sheet, frame.language(), false));
    }

    @POST
    @Path("/reopening")
    public Response reopen(@PathParam("consultation") String consultation, Form form) {
        var seat = door.seat(consultation, "");
        if (!door.isOpen(seat.brief()) || !submissions.reopen(seat)) throw door.refusal(seat.brief(), false, "");
        return See.other(seat.address() + "/answers");
    }

    @POST
    public Response send(@PathParam("consultation") String consultation, Form form) {
        var seat = door.seat(consultation, "");
        if (submissions.send(seat)) return See.other(seat.address() + "/sent");
        var sheet = submissions.sheet(seat);
        if (sheet.sentAt().isPresent()) return See.other(seat.address() + "/sent");
        door.checkOpen(seat, sheet, sheet.allWords());
        return See.page(AnswersPage.of(seat, sheet, frame.language(), true));
    }
}
