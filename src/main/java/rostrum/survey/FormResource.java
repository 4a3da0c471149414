package rostrum.survey;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.See;

/** The long form: all questions on one page. */
@Path("/consultations/{consultation}/form")
@Produces({"text/html", "application/json"})
public class FormResource {
    @Inject
    SurveyDoor door;

    @Inject
    Submissions submissions;

    @Inject
    Frame frame;

    @GET
    public Response show(@PathParam("consultation") String consultation) {
        var seat = door.seat(consultation, "");
        var sheet = submissions.sheet(seat);
        if (sheet.sentAt().isPresent()) return See.other(seat.address() + "/sent");
        door.checkOpen(seat, sheet, sheet.allWords());
        return See.page(FormPage.of(seat, sheet, frame.language(), false));
    }

    /** All that is on the page is kept first; only going on asks whether it is right. */
    @POST
    public Response answer(@PathParam("consultation") String consultation, Form form) {
        var seat = door.openSeat(consultation, form.written());
        var sheet = submissions.keep(seat, answers(seat.survey(), form), frame.language());
        if (sheet.sentAt().isPresent()) return See.other(seat.address() + "/sent");
        var go = form.text("go");
        return go.equals("save") ? See.other("/me") : goOn(seat, sheet, go);
    }

    private Response goOn(Seat seat, Sheet sheet, String go) {
        for (var page : seat.survey().pages()) {
            var question = seat.survey().page(page).orElseThrow();
            if (go.equals(question.code() + ".worry")) return See.other(seat.page(page) + "/worry");
            var move = Move.of(question, go, question.code() + ".");
            if (move.isPresent())
                return See.other(
                        seat.form() + "#" + question.code() + "." + move.get().next(sheet.answer(question)));
        }
        if (!sheet.journey().unfinished().isEmpty()) return See.page(FormPage.of(seat, sheet, frame.language(), true));
        return See.other(seat.address() + "/answers");
    }

    private static Map<Question, Answer> answers(Survey survey, Form form) {
        var answers = new LinkedHashMap<Question, Answer>();
        for (var question : survey.questions())
            if (question.isAsked()) answers.put(question, Answer.of(form, question, question.code() + "."));
        return answers;
    }
}
