package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import rostrum.people.Invitations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.See;
import rostrum.platform.Time;

@Path("/desk")
@Produces({"text/html", "application/json"})
public class DeskResource {
    @Inject
    Consultations consultations;

    @Inject
    Invitations invitations;

    @Inject
    Staff staff;

    @Inject
    Frame frame;

    @Inject
    Time time;

    @GET
    public Page list() {
        secretariat();
        return new DeskPage(consultations.all());
    }

    @GET
    @Path("/consultations/new")
    public Page plan() {
        staff.required(Role.EDITOR);
        return new PlanPage(new Form(Map.of()), List.of());
    }

    @POST
    @Path("/consultations/new")
    public Response create(Form form) {
        var editor = staff.required(Role.EDITOR);
        var plan = new PlanForm(form, frame.language());
        return plan.read(time.now())
                .map(read -> See.other("/desk/consultations/" + consultations.create(read, editor)))
                .orElseGet(() -> See.page(new PlanPage(form, plan.problems())));
    }

    @GET
    @Path("/consultations/{consultation}")
    public Page show(@PathParam("consultation") String id) {
        secretariat();
        return consultations.page(id).orElseThrow(Refusal::notFound);
    }

    @POST
    @Path("/consultations/{consultation}/announcement")
    public Response announce(@PathParam("consultation") String id, Form form) {
        var editor = staff.required(Role.EDITOR);
        found(id);
        return back(id, consultations.announce(id, editor));
    }

    @POST
    @Path("/consultations/{consultation}/opening")
    public Response open(@PathParam("consultation") String id, Form form) {
        var editor = staff.required(Role.EDITOR);
        var brief = found(id);
        if (brief.stopped()) throw Stops.refusal();
        if (brief.stage().isAfter(Stage.OPEN)) throw Refusal.because("consultation.already-closed");
        return back(id, consultations.open(id, editor));
    }

    @POST
    @Path("/consultations/{consultation}/closing")
    public Response close(@PathParam("consultation") String id, Form form) {
        var editor = staff.required(Role.EDITOR);
        if (!found(id).stage().isAfter(Stage.ANNOUNCED)) throw Refusal.because("consultation.not-yet-open");
        consultations.close(id, editor);
        return back(id, List.of());
    }

    @GET
    @Path("/consultations/{consultation}/invitations")
    public Page codes(@PathParam("consultation") String id) {
        staff.required(Role.EDITOR);
        return codes(found(id), "30", List.of(), List.of());
    }

    @POST
    @Path("/consultations/{consultation}/invitations")
    public Page issue(@PathParam("consultation") String id, Form form) {
        var editor = staff.required(Role.EDITOR);
        var consultation = found(id);
        if (!consultation.admits()) throw Refusal.because("consultation.codes.over");
        var typed = form.trimmed("count");
        var count = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
        if (count < 1 || count > Invitations.MOST_AT_ONCE)
            return codes(
                    consultation,
                    typed,
                    List.of(),
                    List.of(new Problem(
                            "count", "consultation.codes.problem", Map.of("most", Invitations.MOST_AT_ONCE))));
        var codes = invitations.issue(id, count, editor);
        return codes(consultation, typed, codes.stream().map(Secret::readable).toList(), List.of());
    }

    private Page codes(Brief consultation, String typed, List<String> codes, List<Problem> problems) {
        return new CodesPage(consultation, invitations.count(consultation.id()), typed, codes, problems);
    }

    private Response back(String id, List<Lack> missing) {
        if (!missing.isEmpty()) throw Refusal.because("consultation.not-ready");
        return See.other("/desk/consultations/" + id);
    }

    private Brief found(String id) {
        return consultations.find(id).orElseThrow(Refusal::notFound);
    }

    private String secretariat() {
        return staff.required(Role.EDITOR, Role.PUBLISHER);
    }
}
