package rostrum.summary.workspace;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** Where somebody sorts a sample by themself, so that two can be compared. */
@Path("/desk/consultations/{consultation}/theme-coding")
@Produces({"text/html", "application/json"})
public class CodingResource {
    @PathParam("consultation")
    String id = "";

    @QueryParam("part")
    @DefaultValue("1")
    String part = "1";

    @Inject
    Analysts analysts;

    @Inject
    Workspaces workspaces;

    @Inject
    ThemeCodes codes;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        return page(analysts.reader());
    }

    @POST
    public Response code(Form form) {
        var coder = analysts.reader();
        var page = page(coder);
        var frames = page.frame().stream().map(ThemeLine::id).toList();
        var chosen = new LinkedHashMap<String, String>();
        for (var line : page.lines()) {
            var theme = form.text("view-" + line.view().id());
            if (theme.equals(CodingPage.NONE) || frames.contains(theme))
                chosen.put(line.view().id(), theme);
        }
        if (!chosen.isEmpty()) codes.code(id, chosen, coder);
        var next = Math.min(page.number() + 1, page.parts());
        return See.other("/desk/consultations/" + id + "/theme-coding?part=" + next);
    }

    private CodingPage page(String coder) {
        var number = part.matches("\\d{1,6}") ? Integer.parseInt(part) : 1;
        return workspaces
                .coding(analysts.consultation(id), coder, number, frame.language())
                .orElseThrow(() -> Refusal.because("workspace.nothing-to-code"));
    }
}
