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
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** The long form: all questions on one page. */
@Path("/consultations/{consultation}/form")
@Produces({"text/html", "application/json"})
public class FormResource {
    private static final String WORRY = ".worry";

    @Inject
    SurveyDoor door;

    @Inject
    Submissions submissions;

    @Inject
    WorryForm worry;

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
        var go = form.text("go");
        var isWorry = go.endsWith(WORRY);
        var words = form.written();
        var seat = isWorry ? door.seat(consultation, words) : door.openSeat(consultation, words);
        var answers = answers(seat.survey(), form);
        if (isWorry && !door.keeps(seat)) return worried(seat, go, answers);
        var sheet = submissions.keep(seat, answers, frame.language());
        if (sheet.sentAt().isPresent()) {
            if (isWorry) return worried(seat, go, answers);
            return seat.sent(
                    answers.entrySet().stream().allMatch(given -> sheet.holds(given.getKey(), given.getValue())),
                    words);
        }
        return go.equals("save") ? See.other("/me") : goOn(seat, sheet, go);
    }

    private Response worried(Seat seat, String go, Map<Question, Answer> answers) {
        for (var page : seat.survey().pages()) {
            var question = seat.survey().page(page).orElseThrow();
            if (go.equals(question.code() + WORRY))
                return See.page(worry.at(
                        seat, page, answers.getOrDefault(question, Answer.NONE).words()));
        }
        throw Refusal.notFound();
    }

    private Response goOn(Seat seat, Sheet sheet, String go) {
        for (var page : seat.survey().pages()) {
            var question = seat.survey().page(page).orElseThrow();
            if (go.equals(question.code() + WORRY)) return See.other(WorryForm.address(seat, page));
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
