package rostrum.room;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;

@Path("/desk")
@Produces({"text/html", "application/json"})
public class DeskRoomsResource {
    @Inject
    Topics topics;

    @Inject
    Statements statements;

    @Inject
    Staff staff;

    @Inject
    Frame frame;

    @PathParam("consultation")
    String consultation = "";

    @GET
    @Path("/consultations/{consultation}/rooms")
    public Page show() {
        staff.required(Role.EDITOR, Role.PUBLISHER);
        return desk();
    }

    @POST
    @Path("/consultations/{consultation}/rooms")
    public Response make(Form form) {
        var editor = staff.required(Role.EDITOR, Role.PUBLISHER);
        var desk = desk();
        var plan = RoomPlan.read(form);
        var problems = plan.problems(desk.zone());
        if (!problems.isEmpty()) return See.page(desk.with(plan, problems));
        topics.make(desk, plan, editor);
        return here();
    }

    @POST
    @Path("/consultations/{consultation}/seeds")
    public Response seed(Form form) {
        var editor = staff.required(Role.EDITOR, Role.PUBLISHER);
        var seed = Seed.read(form);
        if (!seed.problems().isEmpty()) return See.page(desk().with(seed, seed.problems()));
        var language = Language.of(seed.language()).orElseThrow();
        if (!statements.seed(consultation, seed.topic(), language, seed.words(), editor)) throw Refusal.notFound();
        return here();
    }

    private DeskRoomsPage desk() {
        return topics.page(consultation, frame.language()).orElseThrow(Refusal::notFound);
    }

    private Response here() {
        return See.other("/desk/consultations/" + consultation + "/rooms");
    }
}
