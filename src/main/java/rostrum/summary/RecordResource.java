package rostrum.summary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import rostrum.consultation.Consultations;
import rostrum.moderation.waiver.Waivers;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Page;
import rostrum.platform.Refusal;

@Path("/desk/consultations/{consultation}/record")
@Produces({"text/html", "application/json"})
public class RecordResource {
    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Records records;

    @Inject
    Waivers waivers;

    @GET
    public Page show(@PathParam("consultation") String id) {
        staff.required(Role.EDITOR, Role.PUBLISHER);
        var consultation = consultations.find(id).orElseThrow(Refusal::notFound);
        return new RecordPage(
                consultation,
                waivers.waiting(id),
                records.isFinishing(consultation),
                waivers.awaited(id),
                waivers.leftBehind(consultation),
                waivers.of(id).orElse(null),
                records.standing(id).orElse(null),
                records.holding(id));
    }
}
