package rostrum.moderation.removal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Visitor;
import rostrum.platform.Form;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** Where somebody reads why they were removed, and says that it is wrong. Who was not is sent to their own page. */
@Path("/me/removal")
@Produces({"text/html", "application/json"})
public class OwnRemovalResource {
    @Inject
    Removals removals;

    @Inject
    Visitor visitor;

    @GET
    public Response show() {
        return removals.own(visitor.known("")).map(See::page).orElseGet(() -> See.other("/me"));
    }

    @POST
    @Path("/appeal")
    public Response appeal(Form form) {
        var words = form.trimmed("words");
        var who = visitor.known(words);
        var page = removals.own(who).map(own -> own.over(words));
        if (page.isEmpty()) return See.other("/me");
        if (!page.get().problems().isEmpty()) return See.page(page.get());
        if (!removals.appeal(who, words))
            throw Refusal.because("removal.too-late").keeping(words);
        return See.other("/me/removal");
    }
}
