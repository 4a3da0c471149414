package rostrum.summary.aim;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** Where the secretariat says whom a consultation wants to reach. */
@Path("/desk/consultations/{consultation}/targets")
@Produces({"text/html", "application/json"})
public class TargetResource {
    @PathParam("consultation")
    String id = "";

    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Targets targets;

    @GET
    public Page show() {
        staff.required(Role.EDITOR, Role.PUBLISHER);
        return TargetPage.of(found(), TargetForm.of(targets.of(id)));
    }

    @POST
    public Response set(Form form) {
        var editor = staff.required(Role.EDITOR);
        var brief = found();
        var typed = TargetForm.read(form);
        if (!typed.problems().isEmpty()) return See.page(TargetPage.of(brief, typed));
        if (!targets.set(id, typed.target(), editor)) throw Refusal.because("summary.target.late");
        return See.other("/desk/consultations/" + id);
    }

    private Brief found() {
        return consultations.find(id).orElseThrow(Refusal::notFound);
    }
}
