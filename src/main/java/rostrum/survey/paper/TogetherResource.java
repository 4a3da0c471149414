package rostrum.survey.paper;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Id;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.See;
import rostrum.survey.Mode;

/** What a group said together: the only way for children under ten. */
@Path("/group/together")
@Produces({"text/html", "application/json"})
public class TogetherResource {
    @Inject
    GroupDesk desk;

    @Inject
    GroupAnswers answers;

    @Inject
    Frame frame;

    @GET
    public Page show(@QueryParam("done") String done) {
        return page(desk.seat(), Id.fresh(), new Form(Map.of()), "yes".equals(done), List.of());
    }

    @POST
    public Response take(Form form) {
        var seat = desk.openSeat(form.written());
        var together = new TogetherForm(seat.survey(), form);
        var key = GroupDesk.key(form);
        var problems = together.problems();
        if (!problems.isEmpty()) return See.page(page(seat, key, form, false, problems));
        var record = new GroupAnswers.Record(key, Mode.GROUP, seat.by(), seat.survey());
        if (!answers.keep(record, together.said(frame.language()))) desk.openSeat(form.written());
        return See.other("/group/together?done=yes");
    }

    /** Whoever presses twice has it taken back once. */
    @POST
    @Path("/withdrawal")
    public Response takeBack(Form form) {
        answers.takeBack(desk.seat().by(), form.text("answer"));
        return See.other(form.text("from").equals("survey") ? "/group/survey" : "/group/together");
    }

    private TogetherPage page(GroupDesk.Seat seat, String key, Form sent, boolean done, List<Problem> problems) {
        var reader = frame.language();
        return new TogetherPage(
                seat.brief(),
                key,
                seat.survey().in(reader).language(),
                seat.survey().languages(),
                TogetherPage.items(seat.survey(), reader),
                TogetherPage.countries(reader),
                sent,
                answers.sent(seat.by(), Mode.GROUP),
                desk.isOpen(seat),
                !seat.brief().isSealed(),
                done,
                problems);
    }
}
