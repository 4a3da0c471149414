package rostrum.publishing;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.staff.Standing;

@Path("/desk/consultations/{consultation}/release")
@Produces({"text/html", "application/json"})
public class ReleaseResource {
    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Consultations consultations;

    @Inject
    Releases releases;

    @POST
    public Response sign(@PathParam("consultation") String id, Form form) {
        var signer = new Signer(staff.required(Role.EDITOR, Role.PUBLISHER), staff.is(Role.PUBLISHER));
        standing.requireFresh(form);
        var consultation = consultations.find(id).orElseThrow(Refusal::notFound);
        var signing = releases.sign(consultation, signer, form.text("seal"));
        if (signing.isRefused()) throw Refusal.because(signing.key());
        return See.other(
                signing == Signing.RELEASED ? "/results/" + id : "/desk/consultations/" + id + "/draft#release");
    }
}
