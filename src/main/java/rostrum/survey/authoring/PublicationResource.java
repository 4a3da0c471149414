package rostrum.survey.authoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.staff.Standing;
import rostrum.survey.Shelf;

/** Where a draft becomes a version that never changes. */
@Path("/desk/surveys/{draft}/publication")
@Produces({"text/html", "application/json"})
public class PublicationResource {
    @Inject
    DraftDoor door;

    @Inject
    Drafts drafts;

    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Shelf shelf;

    /** What was looked at, and nothing else, goes out. */
    @POST
    public Response publish(@PathParam("draft") String id, Form form) {
        var draft = door.open(id, "");
        standing.requireFresh(form);
        if (DraftDoor.number(form) != draft.number()) throw Refusal.because("authoring.overtaken");
        var proved = door.proved(draft);
        if (!proved.holds()) throw Refusal.because("authoring.flawed");
        var survey = proved.survey().orElseThrow();
        if (!drafts.publish(draft, survey, shelf.bank(), staff.name())) throw Refusal.because("authoring.not-new");
        return See.other(draft.address());
    }
}
