package rostrum.survey.paper;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Id;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.survey.Answer;
import rostrum.survey.Mode;
import rostrum.survey.Sheet;
import rostrum.survey.Shelf;
import rostrum.survey.Survey;

/** What an adult who brings a group says about their own work. */
@Path("/group/survey")
@Produces({"text/html", "application/json"})
public class OwnResource {
    @Inject
    GroupDesk desk;

    @Inject
    GroupAnswers answers;

    @Inject
    Shelf shelf;

    @Inject
    Frame frame;

    @GET
    public Page show(@QueryParam("done") String done) {
        var seat = desk.seat();
        return page(seat, Id.fresh(), Sheet.of(survey(), Map.of()), "yes".equals(done), List.of());
    }

    @POST
    public Response take(Form form) {
        var seat = desk.openSeat(form.written());
        var survey = survey();
        var sheet = Sheet.of(survey, answers(survey, form));
        var key = GroupDesk.key(form);
        var said = Own.said(sheet, survey.in(frame.language()).language());
        if (!sheet.wrong().isEmpty()) return See.page(page(seat, key, sheet, false, List.of()));
        if (said.isEmpty())
            return See.page(page(seat, key, sheet, false, List.of(Problem.of("answers", "paper.own.empty"))));
        var record = new GroupAnswers.Record(key, Mode.FACILITATOR, seat.by(), survey);
        if (!answers.keep(record, said)) desk.openSeat(form.written());
        return See.other("/group/survey?done=yes");
    }

    private static Map<String, Answer> answers(Survey survey, Form form) {
        var given = new HashMap<String, Answer>();
        for (var question : survey.questions()) {
            if (!question.isAsked()) continue;
            var answer = Answer.of(form, question, question.code() + ".");
            if (!answer.equals(Answer.NONE)) given.put(question.code(), answer);
        }
        return given;
    }

    private OwnPage page(GroupDesk.Seat seat, String key, Sheet sheet, boolean done, List<Problem> problems) {
        var earlier = answers.sent(seat.by(), Mode.FACILITATOR);
        return OwnPage.of(seat.brief(), key, sheet, frame.language(), earlier, desk.isOpen(seat), done, problems);
    }

    private Survey survey() {
        return shelf.find(Own.SURVEY).orElseThrow(Refusal::notFound);
    }
}
