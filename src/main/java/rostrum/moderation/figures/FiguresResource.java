package rostrum.moderation.figures;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import rostrum.platform.Page;
import rostrum.platform.Refusal;

/** Everybody's door to the numbers of the moderators' work. */
@Path("/moderation/{consultation}")
@Produces({"text/html", "application/json"})
public class FiguresResource {
    @Inject
    Figures figures;

    @GET
    public Page show(@PathParam("consultation") String consultation) {
        return figures.page(consultation).orElseThrow(Refusal::notFound);
    }
}
