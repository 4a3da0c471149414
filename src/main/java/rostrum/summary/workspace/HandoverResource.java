package rostrum.summary.workspace;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.consultation.Consultations;
import rostrum.platform.Form;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** Where somebody hands the themes to the draft. */
@Path("/desk/consultations/{consultation}/theme-figures")
@Produces({"text/html", "application/json"})
public class HandoverResource {
    @Inject
    Analysts analysts;

    @Inject
    Consultations consultations;

    @Inject
    ToldThemes told;

    @POST
    public Response handOver(@PathParam("consultation") String id, Form form) {
        var editor = analysts.editor();
        analysts.consultation(id);
        told.handOver(id, editor);
        return See.other("/desk/consultations/" + id + "/themes#draft");
    }

    /** What may still be refused does not hold up the rest. */
    @POST
    @Path("/settled-quotes")
    public Response leaveOutUnsettled(@PathParam("consultation") String id, Form form) {
        var colleague = analysts.reader();
        if (consultations.find(id).isEmpty()) throw Refusal.notFound();
        told.leaveOutUnsettled(id, colleague);
        return See.other("/desk/consultations/" + id + "/draft#checks");
    }

    @POST
    @Path("/all-quotes")
    public Response takeInAgain(@PathParam("consultation") String id, Form form) {
        var colleague = analysts.reader();
        if (consultations.find(id).isEmpty()) throw Refusal.notFound();
        told.takeInAgain(id, colleague);
        return See.other("/desk/consultations/" + id + "/draft#checks");
    }
}
