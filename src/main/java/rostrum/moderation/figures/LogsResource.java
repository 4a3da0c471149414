package rostrum.moderation.figures;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Refusal;

/** Where auditors and leads fetch the steps of all cases of a consultation. */
@Path("/decisions/{consultation}.csv")
public class LogsResource {
    @Inject
    Logs logs;

    @Inject
    Consultations consultations;

    @Inject
    Staff staff;

    @GET
    @Produces("text/csv")
    public Response fetch(@PathParam("consultation") String consultation) {
        var reader = staff.required(Role.AUDITOR, Role.LEAD);
        if (consultations.find(consultation).isEmpty()) throw Refusal.notFound();
        return Response.ok(logs.of(consultation, reader))
                .type("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=decisions.csv")
                .build();
    }
}
