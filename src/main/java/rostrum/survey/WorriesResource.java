package rostrum.survey;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.helpline.Helplines;
import rostrum.helpline.Typed;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.See;
import rostrum.safeguarding.HeardPage;
import rostrum.safeguarding.Promises;
import rostrum.safeguarding.WorryPage;

/** “Something worries me”, at each question that takes own words. */
@Path("/consultations/{consultation}/questions/{page}/worry")
@Produces({"text/html", "application/json"})
public class WorriesResource {
    @PathParam("consultation")
    String consultation = "";

    @PathParam("page")
    int page;

    @Inject
    SurveyDoor door;

    @Inject
    WorryForm form;

    @Inject
    Worries worries;

    @Inject
    Helplines helplines;

    @Inject
    Promises promises;

    @Inject
    Frame frame;

    @GET
    public Page ask() {
        return page(door.seat(consultation, ""));
    }

    @POST
    public Response tell(Form sent) {
        var typed = Typed.read(sent);
        var seat = door.seat(consultation, typed.all());
        var shown = page(seat);
        var problems = typed.problems(shown.said().isEmpty());
        if (!problems.isEmpty()) return See.page(shown.mending(typed, problems));
        worries.tell(seat, WorryForm.question(seat, page), typed, frame.language());
        return See.other(WorryForm.address(seat, page) + "/heard");
    }

    @GET
    @Path("/heard")
    public Page thank() {
        var seat = door.seat(consultation, "");
        return new HeardPage(seat.page(page), helplines.support(seat.who().country()), promises.now());
    }

    private WorryPage page(Seat seat) {
        return form.at(seat, page, "");
    }
}
