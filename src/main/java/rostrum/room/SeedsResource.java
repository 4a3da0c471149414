package rostrum.room;

import jakarta.inject.Inject;
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
import rostrum.platform.Refusal;
import rostrum.platform.See;

@Path("/desk/consultations/{consultation}/seeds")
@Produces({"text/html", "application/json"})
public class SeedsResource {
    @Inject
    Topics topics;

    @Inject
    Statements statements;

    @Inject
    Staff staff;

    @Inject
    Frame frame;

    @POST
    public Response offer(@PathParam("consultation") String consultation, Form form) {
        var editor = staff.required(Role.EDITOR);
        var desk = topics.page(consultation, frame.language()).orElseThrow(Refusal::notFound);
        var seed = Seed.read(form);
        if (!seed.problems().isEmpty()) return See.page(desk.with(seed, seed.problems()));
        var language = Language.of(seed.language()).orElseThrow();
        if (!statements.seed(consultation, seed, language, editor)) throw Refusal.notFound();
        return See.other("/desk/consultations/" + consultation + "/rooms");
    }
}
