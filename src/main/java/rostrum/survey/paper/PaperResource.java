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
import java.util.Optional;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Guesses;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.See;

/** Types in what young people wrote on paper: unnamed forms, shuffled. */
@Path("/group/paper")
@Produces({"text/html", "application/json"})
public class PaperResource {
    @Inject
    GroupDesk desk;

    @Inject
    PaperForms forms;

    @Inject
    Guesses guesses;

    @Inject
    Frame frame;

    /** Age, country and language stay as on the form before: a group has much in common. */
    @GET
    public Page show(
            @QueryParam("done") String done,
            @QueryParam("band") String band,
            @QueryParam("country") String country,
            @QueryParam("language") String language) {
        var seat = desk.openSeat("");
        var sent = new Form(Map.of("band", said(band), "country", said(country), "language", said(language)));
        var empty = new PaperForm(seat.survey(), new Form(Map.of()));
        return PaperPage.of(seat.brief(), empty, sent, frame.language(), List.of(), "yes".equals(done));
    }

    private static List<String> said(String value) {
        return Optional.ofNullable(value).stream().toList();
    }

    @POST
    public Response take(Form form) {
        var seat = desk.openSeat(form.written());
        var paper = new PaperForm(seat.survey(), form);
        if (!paper.isInOrder()) return again(seat, paper, form, paper.problems());
        var typed = form.trimmed("code");
        var outcome = guesses.attempt(
                        "paper",
                        typed,
                        () -> Optional.of(forms.take(seat.by(), paper.code().orElseThrow(), paper, frame.language()))
                                .filter(what -> what != PaperForms.Outcome.UNKNOWN))
                .orElse(PaperForms.Outcome.UNKNOWN);
        return switch (outcome) {
            case IN ->
                See.other("/group/paper?done=yes&band=" + form.text("band") + "&country=" + paper.country()
                        + "&language=" + paper.language(frame.language()).tag());
            case USED -> again(seat, paper, form, List.of(Problem.of("code", "paper.code-used")));
            case UNKNOWN -> again(seat, paper, form, List.of(Problem.of("code", "paper.code-unknown")));
            case OVER -> {
                desk.openSeat(form.written());
                yield again(seat, paper, form, List.of());
            }
        };
    }

    private Response again(GroupDesk.Seat seat, PaperForm paper, Form form, List<Problem> problems) {
        return See.page(PaperPage.of(seat.brief(), paper, form, frame.language(), problems, false));
    }
}
