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
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;

@Path("/desk/consultations/{consultation}/rooms")
@Produces({"text/html", "application/json"})
public class DeskRoomsResource {
    @Inject
    Topics topics;

    @Inject
    Staff staff;

    @Inject
    Frame frame;

    @PathParam("consultation")
    String consultation = "";

    @GET
    public Page show() {
        staff.required(Role.EDITOR);
        return desk();
    }

    @POST
    public Response make(Form form) {
        var editor = staff.required(Role.EDITOR);
        var desk = desk();
        var plan = RoomPlan.read(form, desk.languages());
        var problems = plan.problems(desk.zone(), frame.language());
        if (!problems.isEmpty()) return See.page(desk.with(plan, problems));
        topics.make(desk, plan, editor);
        return See.other("/desk/consultations/" + consultation + "/rooms");
    }

    private DeskRoomsPage desk() {
        return topics.page(consultation, frame.language()).orElseThrow(Refusal::notFound);
    }
}
