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
    WorryForm worry;

    @Inject
    Frame frame;

    /** Goes on where somebody left off. */
    @GET
    public Response resume(@PathParam("consultation") String consultation) {
        var seat = door.seat(consultation, "");
        var page = submissions.sheet(seat).journey().resume();
        return See.other(page.isPresent() ? seat.page(page.getAsInt()) : seat.address() + "/answers");
    }

    /** A page that other answers lead past leads on, too. */
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
        door.checkOpen(seat, sheet, "");
        if (!sheet.journey().isShown(page)) return onwards(seat, sheet, page);
        var answer = sheet.answer(question);
        return See.page(QuestionPage.of(seat, sheet, page, answer, "check".equals(then), frame.language(), List.of()));
    }

    /** Whatever is on the page is kept first; only going on asks whether it is right. */
    @POST
    @Path("{page}")
    public Response answer(@PathParam("consultation") String consultation, @PathParam("page") int page, Form form) {
        var isWorry = form.text("go").equals("worry");
        var words = form.text("words");
        var seat = isWorry ? door.seat(consultation, words) : door.openSeat(consultation, words);
        var question = question(seat, page);
        var answer = Answer.of(form, question, "");
        if (isWorry && !door.keeps(seat)) return See.page(worry.at(seat, page, words));
        var sheet = question.isAsked()
                ? submissions.keep(seat, question, answer, frame.language())
                : submissions.sheet(seat);
        if (sheet.sentAt().isPresent()) {
            if (isWorry) return See.page(worry.at(seat, page, words));
            return seat.sent(sheet.holds(question, answer), words);
        }
        var checking = form.text("then").equals("check");
        var move = Move.of(question, form.text("go"), "");
        if (move.isPresent())
            return See.other(seat.page(page) + (checking ? "?then=check" : "") + "#"
                    + move.get().next(answer));
        return switch (form.text("go")) {
            case "save" -> See.other("/me");
            case "worry" -> See.other(WorryForm.address(seat, page));
            case "back" -> See.other(seat.page(sheet.journey().back(page).orElse(page)));
            default -> goOn(seat, sheet, page, answer, checking);
        };
    }

    private Response goOn(Seat seat, Sheet sheet, int page, Answer answer, boolean checking) {
        var problems = question(seat, page).problems(answer);
        if (!problems.isEmpty())
            return See.page(QuestionPage.of(seat, sheet, page, answer, checking, frame.language(), problems));
        return checking ? See.other(seat.address() + "/answers") : onwards(seat, sheet, page);
    }

    private static Response onwards(Seat seat, Sheet sheet, int page) {
        var next = sheet.journey().next(page);
        return See.other(next.isEmpty() ? seat.address() + "/answers" : seat.page(next.getAsInt()));
    }

    private static Question question(Seat seat, int page) {
        return seat.survey().page(page).orElseThrow(Refusal::notFound);
    }
}
