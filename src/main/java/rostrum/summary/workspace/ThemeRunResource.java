package rostrum.summary.workspace;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Problem;
import rostrum.platform.See;

/** Where somebody asks for a search, and stops it. */
@Path("/desk/consultations/{consultation}/theme-runs")
@Produces({"text/html", "application/json"})
public class ThemeRunResource {
    @PathParam("consultation")
    String id = "";

    @Inject
    Analysts analysts;

    @Inject
    ThemeRuns runs;

    @Inject
    Workspaces workspaces;

    @Inject
    Frame frame;

    @POST
    public Response ask(Form form) {
        var editor = analysts.editor();
        var consultation = analysts.consultation(id);
        var resolution = Resolution.read(form.trimmed("resolution"));
        if (resolution.isEmpty())
            return See.page(workspaces
                    .page(consultation, frame.language())
                    .mending(
                            form.trimmed("resolution"),
                            List.of(Problem.of("resolution", "workspace.resolution-wrong"))));
        runs.ask(id, resolution.getAsDouble(), editor);
        return See.other("/desk/consultations/" + id + "/themes");
    }

    @POST
    @Path("/{run}/cancellation")
    public Response cancel(@PathParam("run") String run, Form form) {
        var editor = analysts.editor();
        analysts.consultation(id);
        runs.cancel(id, run, editor);
        return See.other("/desk/consultations/" + id + "/themes");
    }
}
