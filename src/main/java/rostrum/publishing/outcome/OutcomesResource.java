package rostrum.publishing.outcome;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import rostrum.consultation.Consultations;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;

/** What the group did: open to everybody, like the results. */
@Path("/results/{consultation}/outcomes")
@Produces({"text/html", "application/json"})
public class OutcomesResource {
    @Inject
    Consultations consultations;

    @Inject
    Outcomes outcomes;

    @Inject
    Frame frame;

    @GET
    public Page show(@PathParam("consultation") String id) {
        return consultations
                .find(id)
                .flatMap(brief -> outcomes.page(brief, frame.language()))
                .orElseThrow(Refusal::notFound);
    }
}
