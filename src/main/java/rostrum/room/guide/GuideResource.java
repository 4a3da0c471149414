package rostrum.room.guide;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import rostrum.consultation.Stops;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.room.Phase;
import rostrum.room.Publication;
import rostrum.room.round.Conducts;
import rostrum.room.round.Guiding;
import rostrum.room.round.Polls;
import rostrum.room.round.Questions;
import rostrum.staff.Standing;

/** Where moderators run a talk. Each act says what was seen: of two at once the second is told, and nothing is done. */
@Path("/queue/rooms")
@Produces({"text/html", "application/json"})
public class GuideResource {
    @Inject
    Guides guides;

    @Inject
    Conducts conducts;

    @Inject
    Polls polls;

    @Inject
    Questions questions;

    @Inject
    Publication publication;

    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Frame frame;

    @GET
    public Page list() {
        staff.required(Role.MODERATOR);
        return guides.list(frame.language());
    }

    @GET
    @Path("{room}")
    public Page show(@PathParam("room") String room) {
        staff.required(Role.MODERATOR);
        return page(room);
    }

    @POST
    @Path("{room}/prompt")
    public Response ask(@PathParam("room") String room, Form form) {
        var by = guiding(room, form);
        var page = page(room);
        if (page.room().phase() == Phase.CLOSED) throw Refusal.because("room.no.guide");
        var typed = PromptForm.read(form);
        var shown = page.with(typed, typed.problems());
        if (!typed.problems().isEmpty()) return See.page(shown);
        return next(shown, conducts.ask(by, typed.prompt(page.room().language())));
    }

    @POST
    @Path("{room}/pin")
    public Response pin(@PathParam("room") String room, Form form) {
        var by = guiding(room, form);
        return next(open(room), conducts.pin(by, form.text("post")));
    }

    @POST
    @Path("{room}/pace")
    public Response slow(@PathParam("room") String room, Form form) {
        var by = guiding(room, form);
        return next(open(room), conducts.slow(by, number(form, "slow", 0, 600)));
    }

    @POST
    @Path("{room}/pause")
    public Response pause(@PathParam("room") String room, Form form) {
        var by = guiding(room, form);
        return next(open(room), form.text("pause").equals("no") ? conducts.goOn(by) : conducts.pause(by));
    }

    @POST
    @Path("{room}/rounds")
    public Response start(@PathParam("room") String room, Form form) {
        var by = guiding(room, form);
        var typed = RoundForm.read(form);
        var shown = open(room).with(typed, typed.problems());
        if (!typed.problems().isEmpty()) return See.page(shown);
        return next(shown, conducts.start(by, typed.numbers()));
    }

    @POST
    @Path("{room}/rounds/extension")
    public Response extend(@PathParam("room") String room, Form form) {
        var by = guiding(room, form);
        return next(open(room), conducts.extend(by, Duration.ofMinutes(number(form, "minutes", 1, 60))));
    }

    @POST
    @Path("{room}/rounds/end")
    public Response endRound(@PathParam("room") String room, Form form) {
        var by = guiding(room, form);
        return next(open(room), conducts.endRound(by));
    }

    @POST
    @Path("{room}/polls")
    public Response poll(@PathParam("room") String room, Form form) {
        var by = guiding(room, form);
        var typed = PollForm.read(form);
        var page = open(room);
        var shown = page.with(typed, typed.problems());
        if (!typed.problems().isEmpty()) return See.page(shown);
        return next(shown, polls.open(by, typed.asking(), page.room().language()));
    }

    @POST
    @Path("{room}/polls/closing")
    public Response closePoll(@PathParam("room") String room, Form form) {
        var by = guiding(room, form);
        return next(open(room), polls.close(by));
    }

    @POST
    @Path("{room}/questions/{post}")
    public Response mark(@PathParam("room") String room, @PathParam("post") String post, Form form) {
        var by = guiding(room, form);
        return next(open(room), questions.mark(by, post, form.text("state").equals("answered")));
    }

    @POST
    @Path("{room}/closing")
    public Response close(@PathParam("room") String room, Form form) {
        var by = guiding(room, form);
        return next(open(room), publication.close(by));
    }

    /** Only whose papers hold runs a talk. */
    private Guiding guiding(String room, Form form) {
        var moderator = staff.required(Role.MODERATOR);
        standing.requirePapers();
        return new Guiding(room, number(form, "seen", 0, Integer.MAX_VALUE), moderator);
    }

    /** What is missing or no such number never fits. */
    private static int number(Form form, String field, int least, int most) {
        var typed = form.text(field);
        if (!typed.matches("\\d{1,9}")) return field.equals("seen") ? -1 : least;
        return Math.max(least, Math.min(most, Integer.parseInt(typed)));
    }

    private GuidePage page(String room) {
        return guides.page(room, frame.language()).orElseThrow(Refusal::notFound);
    }

    private GuidePage open(String room) {
        var page = page(room);
        if (page.room().phase() == Phase.STOPPED) throw Stops.refusal();
        if (!page.isOpen()) throw Refusal.because("room.no.guide");
        return page;
    }

    /** What was seen before is out of date either way; what was typed stays where nothing was done. */
    private Response next(GuidePage before, boolean done) {
        return done ? See.other("/queue/rooms/" + before.room().id()) : See.page(before.tooLate());
    }
}
