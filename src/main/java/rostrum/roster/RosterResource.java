package rostrum.roster;

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

/** Where the secretariat and the safeguarding leads plan who is on duty. */
@Path("/desk/consultations/{consultation}/duty")
@Produces({"text/html", "application/json"})
public class RosterResource {
    @Inject
    Rosters rosters;

    @Inject
    Staff staff;

    @Inject
    Frame frame;

    @PathParam("consultation")
    String consultation = "";

    @GET
    public Page show() {
        planner();
        return page();
    }

    @POST
    public Response plan(Form form) {
        var planner = planner();
        var page = page();
        var typed = ShiftForm.read(form);
        var problems = typed.problems(page.zone());
        if (problems.isEmpty()) problems = rosters.plan(consultation, typed.turn(page.zone()), planner);
        return problems.isEmpty() ? back() : See.page(page.with(typed, problems));
    }

    @POST
    @Path("/{shift}/removal")
    public Response remove(@PathParam("shift") String shift, Form form) {
        var planner = planner();
        page();
        rosters.remove(consultation, shift, planner);
        return back();
    }

    private RosterPage page() {
        return rosters.page(consultation, frame.language()).orElseThrow(Refusal::notFound);
    }

    private Response back() {
        return See.other("/desk/consultations/" + consultation + "/duty");
    }

    private String planner() {
        return staff.required(Role.EDITOR, Role.LEAD);
    }
}
