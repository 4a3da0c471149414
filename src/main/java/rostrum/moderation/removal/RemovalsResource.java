package rostrum.moderation.removal;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.staff.Standing;

/** Moderators and leads ask that somebody be removed; leads decide it. */
@Path("/removals")
@Produces({"text/html", "application/json"})
public class RemovalsResource {
    private static final Set<String> ANSWERS = Set.of("uphold", "overturn");

    @Inject
    Removals removals;

    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Frame frame;

    @GET
    public Page list() {
        return removals.page(staff.required(Role.LEAD), frame.language());
    }

    @GET
    @Path("/new")
    public Page ask(@QueryParam("of") @DefaultValue("") String of) {
        staff.required(Role.MODERATOR, Role.LEAD);
        return asking(of);
    }

    @POST
    @Path("/new")
    public Response ask(Form form) {
        var asker = staff.required(Role.MODERATOR, Role.LEAD);
        standing.requirePapers();
        var of = form.text("of");
        var page = asking(of);
        var typed = AskForm.read(form);
        var problems = typed.problems();
        if (!problems.isEmpty()) return See.page(page.mending(typed, problems));
        if (!removals.ask(of, typed, asker))
            throw Refusal.because("removal.already").keeping(typed.note());
        return See.other(staff.is(Role.LEAD) ? "/removals" : "/queue");
    }

    @POST
    @Path("/{removal}/signature")
    public Response sign(@PathParam("removal") String id, Form form) {
        var lead = lead();
        if (removals.leavesNobody(id, lead)) throw Refusal.because("removal.no-third");
        return done(removals.sign(id, lead));
    }

    @POST
    @Path("/{removal}/refusal")
    public Response refuse(@PathParam("removal") String id, Form form) {
        return done(removals.refuse(id, lead()));
    }

    @POST
    @Path("/{removal}/answers")
    public Response answer(@PathParam("removal") String id, Form form) {
        var lead = lead();
        var answer = form.text("answer");
        if (!ANSWERS.contains(answer))
            return See.page(removals.page(lead, frame.language()).unanswered(id));
        return done(removals.answer(id, answer.equals("uphold"), lead));
    }

    private static Response done(boolean done) {
        if (!done) throw Refusal.because("removal.not-yours");
        return See.other("/removals");
    }

    private String lead() {
        var lead = staff.required(Role.LEAD);
        standing.requirePapers();
        return lead;
    }

    private AskPage asking(String of) {
        return removals.asking(of, frame.language()).orElseThrow(() -> Refusal.because("removal.nobody"));
    }
}
