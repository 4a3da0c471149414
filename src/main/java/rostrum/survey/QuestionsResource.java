package rostrum.survey;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;

@Path("/consultations/{consultation}/questions")
@Produces({"text/html", "application/json"})
public class QuestionsResource {
    @Inject
    SurveyDoor door;

    @Inject
    Submissions submissions;

    @Inject
    Frame frame;

    /** Goes on where somebody left off. */
    @GET
    public Response resume(@PathParam("consultation") String consultation) {
        var seat = door.seat(consultation, "");
        var sheet = submissions.sheet(seat);
        var page = new Journey(seat.survey()).resume(sheet.answers());
        return See.other(page.isPresent() ? seat.page(page.getAsInt()) : seat.address() + "/answers");
    }

    @GET
    @Path("{page}")
    public Response show(
            @PathParam("consultation") String consultation,
            @PathParam("page") int page,
            @QueryParam("then") String then) {
        var seat = door.seat(consultation, "");
        var question = question(seat, page);
        var sheet = submissions.sheet(seat);
        if (sheet.sentAt().isPresent()) return See.other(seat.address() + "/sent");
        door.checkOpen(seat.brief(), "");
        var checking = "check".equals(then);
        return See.page(QuestionPage.of(seat, page, sheet.answer(question), checking, frame.language(), List.of()));
    }

    /** Whatever is on the page is kept first; only going on asks whether it is right. */
    @POST
    @Path("{page}")
    public Response answer(@PathParam("consultation") String consultation, @PathParam("page") int page, Form form) {
        var seat = door.openSeat(consultation, form.text("words"));
        var question = question(seat, page);
        var answer = Answer.of(form).to(question);
        if (question.isAsked() && !submissions.keep(seat, question, answer, frame.language()))
            return See.other(seat.address() + "/sent");
        var checking = form.text("then").equals("check");
        return switch (form.text("go")) {
            case "save" -> See.other("/me");
            case "worry" -> See.other(seat.page(page) + "/worry");
            case "back" -> See.other(seat.page(Math.max(1, page - 1)));
            default -> goOn(seat, page, answer, checking, question.problems(answer));
        };
    }

    private Response goOn(Seat seat, int page, Answer answer, boolean checking, List<Problem> problems) {
        if (!problems.isEmpty())
            return See.page(QuestionPage.of(seat, page, answer, checking, frame.language(), problems));
        var next = new Journey(seat.survey()).next(page);
        return See.other(checking || next.isEmpty() ? seat.address() + "/answers" : seat.page(next.getAsInt()));
    }

    private static Question question(Seat seat, int page) {
        return new Journey(seat.survey()).page(page).orElseThrow(Refusal::notFound);
    }
}
