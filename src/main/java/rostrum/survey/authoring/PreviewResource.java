package rostrum.survey.authoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import rostrum.people.AgeBand;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Language;
import rostrum.platform.Refusal;
import rostrum.survey.PreviewPage;
import rostrum.survey.Trial;

/** A draft as a young person would meet it. Answers travel with the page, and nothing of them is kept. */
@Path("/desk/surveys/{draft}/preview")
@Produces({"text/html", "application/json"})
public class PreviewResource {
    @Inject
    DraftDoor door;

    @Inject
    Frame frame;

    @GET
    public Response begin(
            @PathParam("draft") String id,
            @QueryParam("band") @DefaultValue("") String band,
            @QueryParam("tongue") @DefaultValue("") String tongue,
            @QueryParam("easy") @DefaultValue("") String easy) {
        return page(id, trial(band, tongue, easy), new Form(Map.of()));
    }

    @POST
    public Response go(@PathParam("draft") String id, Form form) {
        return page(id, trial(form.text("band"), form.text("tongue"), form.text("easy")), form);
    }

    private Trial trial(String band, String tongue, String easy) {
        return new Trial(
                AgeBand.of(band).orElse(AgeBand.FROM_13),
                Language.of(tongue).orElse(frame.language()),
                !easy.isEmpty());
    }

    private Response page(String id, Trial trial, Form form) {
        var draft = door.found(id);
        var survey = door.proved(draft)
                .survey()
                .filter(found -> !found.languages().isEmpty())
                .orElseThrow(() -> Refusal.because("authoring.no-preview"));
        var page = PreviewPage.of(draft.id(), survey, trial, form);
        return Response.status(page.status())
                .entity(page)
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
