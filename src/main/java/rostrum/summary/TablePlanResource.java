package rostrum.summary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** Where the secretariat says, before anybody knows a figure, which tables are told. */
@Path("/desk/consultations/{consultation}/tables")
@Produces({"text/html", "application/json"})
public class TablePlanResource {
    @PathParam("consultation")
    String id = "";

    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    TablePlans plans;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        staff.required(Role.EDITOR, Role.PUBLISHER);
        return page();
    }

    /** Refused, with both, where somebody else declared other tables meanwhile. */
    @POST
    public Response declare(Form form) {
        var editor = staff.required(Role.EDITOR);
        var page = page();
        var typed = TablePlanForm.read(form, page.lines());
        if (page.isFrozen() || page.isNewerThan(typed)) return beside(typed);
        if (!typed.problems().isEmpty()) return See.page(page.mending(typed));
        if (!plans.declare(id, typed.plan(), typed.seen(), editor)) return beside(typed);
        return See.other("/desk/consultations/" + id + "/tables#declared");
    }

    private Response beside(TablePlanForm typed) {
        var page = page();
        if (page.isFrozen()) throw Refusal.because("summary.plan.late");
        return See.page(page.beside(typed));
    }

    private TablePlanPage page() {
        return plans.page(consultations.find(id).orElseThrow(Refusal::notFound), frame.language());
    }
}
