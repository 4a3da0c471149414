package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Visitor;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.Time;

@Path("/")
@Produces({"text/html", "application/json"})
public class FrontResource {
    @Inject
    Consultations consultations;

    @Inject
    Visitor visitor;

    @Inject
    Frame frame;

    @Inject
    Time time;

    @GET
    public Page front() {
        return FrontPage.of(consultations.all(), visitor.participant().isPresent(), time.now());
    }

    @GET
    @Path("/consultations/{consultation}")
    public Page one(@PathParam("consultation") String id) {
        var brief = announced(id);
        var mine = visitor.participant()
                .filter(participant -> participant.consultation().equals(id));
        return FrontPage.around(brief, consultations.all(), mine.isPresent(), time.now());
    }

    @GET
    @Path("/consultations/{consultation}/calendar.ics")
    @Produces("text/calendar")
    public Response calendar(@PathParam("consultation") String id) {
        return Response.ok(Calendar.of(announced(id), frame.language()))
                .type("text/calendar; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=rostrum.ics")
                .build();
    }

    private Brief announced(String id) {
        return consultations
                .find(id)
                .filter(brief -> brief.stage().isAfter(Stage.DRAFT))
                .orElseThrow(Refusal::notFound);
    }
}
