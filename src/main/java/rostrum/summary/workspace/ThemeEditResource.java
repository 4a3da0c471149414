package rostrum.summary.workspace;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.platform.Form;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** Where somebody takes back what was done to themes. */
@Path("/desk/consultations/{consultation}/theme-edits/{edit}/undoing")
@Produces({"text/html", "application/json"})
public class ThemeEditResource {
    @Inject
    Analysts analysts;

    @Inject
    ThemeEdits edits;

    @POST
    public Response undo(@PathParam("consultation") String id, @PathParam("edit") String number, Form form) {
        var editor = analysts.editor();
        analysts.consultation(id);
        if (!number.matches("\\d{1,6}")) throw Refusal.notFound();
        edits.undo(id, Integer.parseInt(number), editor);
        return See.other("/desk/consultations/" + id + "/themes#edits");
    }
}
