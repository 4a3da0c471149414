package rostrum.survey.authoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import rostrum.platform.Page;

/** What changed since an edit: since the first one, where none is named, and so since the version before. */
@Path("/desk/surveys/{draft}/differences")
@Produces({"text/html", "application/json"})
public class DifferencesResource {
    @Inject
    DraftDoor door;

    @Inject
    Drafts drafts;

    @GET
    public Page show(@PathParam("draft") String id, @QueryParam("from") @DefaultValue("1") String from) {
        var draft = door.found(id);
        var number = from.matches("\\d{1,9}") ? Integer.parseInt(from) : 1;
        var earlier = drafts.at(draft, number);
        var differences = Difference.between(door.outline(earlier), door.outline(draft));
        return new DifferencesPage(id, draft.survey(), earlier.number(), draft.number(), differences);
    }
}
