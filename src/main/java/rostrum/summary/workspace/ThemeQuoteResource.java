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

/** Where one person proposes a view to be quoted, another one releases it, and anybody takes it out again. */
@Path("/desk/consultations/{consultation}/theme-quotes/{view}")
@Produces({"text/html", "application/json"})
public class ThemeQuoteResource {
    @Inject
    Analysts analysts;

    @Inject
    Workspaces workspaces;

    @Inject
    ThemeQuotes quotes;

    @POST
    public Response decide(@PathParam("consultation") String id, @PathParam("view") String view, Form form) {
        var colleague = analysts.reader();
        analysts.consultation(id);
        var workspace = workspaces.find(id).orElseThrow(Refusal::notFound);
        var theme = workspace
                .themes()
                .of(view)
                .filter(one -> one.quotes().contains(view))
                .orElseThrow(Refusal::notFound);
        switch (form.text("do")) {
            case "propose" -> quotes.propose(id, workspace, view, colleague);
            case "release" -> quotes.release(id, workspace, view, form.text("words"), colleague);
            case "withdraw" -> quotes.withdraw(id, view, colleague);
            default -> throw Refusal.notFound();
        }
        return See.other("/desk/consultations/" + id + "/themes/" + theme.id() + "#quotes");
    }
}
