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
import java.util.List;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** One theme: its name, its views, and what may be done to it. */
@Path("/desk/consultations/{consultation}/themes/{theme}")
@Produces({"text/html", "application/json"})
public class ThemeResource {
    @PathParam("consultation")
    String id = "";

    @PathParam("theme")
    String theme = "";

    @QueryParam("part")
    @DefaultValue("1")
    String part = "1";

    @Inject
    Analysts analysts;

    @Inject
    Workspaces workspaces;

    @Inject
    ThemeEdits edits;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        analysts.reader();
        return page();
    }

    @POST
    @Path("/name")
    public Response name(Form form) {
        var editor = analysts.editor();
        var page = page();
        return done(page, ThemeForm.name(form, theme, page.titles().keySet()), editor, "/" + theme);
    }

    @POST
    @Path("/merger")
    public Response merge(Form form) {
        var editor = analysts.editor();
        var page = page();
        return done(page, ThemeForm.merger(form, theme, others(page)), editor, "");
    }

    @POST
    @Path("/rejection")
    public Response reject(Form form) {
        var editor = analysts.editor();
        return done(page(), ThemeForm.rejection(theme), editor, "");
    }

    @POST
    @Path("/views")
    public Response views(Form form) {
        var editor = analysts.editor();
        var page = page();
        var there = page.views().stream().map(ThemePage.ViewLine::id).toList();
        return done(page, ThemeForm.views(form, theme, there, others(page)), editor, "");
    }

    private static List<String> others(ThemePage page) {
        return page.others().stream().map(ThemeLine::id).toList();
    }

    private Response done(ThemePage page, ThemeForm typed, String editor, String next) {
        if (!typed.problems().isEmpty()) return See.page(page.mending(typed));
        edits.add(id, typed.edits(), editor);
        return See.other("/desk/consultations/" + id + "/themes" + next);
    }

    private ThemePage page() {
        var number = part.matches("\\d{1,6}") ? Integer.parseInt(part) : 1;
        return workspaces
                .page(analysts.consultation(id), theme, number, frame.language())
                .orElseThrow(Refusal::notFound);
    }
}
