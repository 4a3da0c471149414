package rostrum.staff;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** Where a colleague shows again who they are, and goes on with what they were about to do. */
@Path("/staff/confirm")
@Produces({"text/html", "application/json"})
public class ConfirmResource {
    @Inject
    Staff staff;

    @Inject
    SignIn signIn;

    @Inject
    Ceremonies ceremonies;

    @Inject
    Entrances entrances;

    @Inject
    Colleagues colleagues;

    @GET
    public Page ask() {
        return ConfirmPage.before("/staff/account", entrances.of(staff.required(Role.ALL)));
    }

    @POST
    public Response confirm(Form form) {
        var name = staff.required(Role.ALL);
        var page = ConfirmPage.again(form, entrances.of(name)).orElseThrow(Refusal::notFound);
        entrances.requireLocal();
        if (form.has(ConfirmPage.CREDENTIAL)) return ceremonies.confirms(name, form) ? goOn(page) : wrong(page);
        var answer = signIn.check(name, form.text(ConfirmPage.PASSWORD));
        if (answer.isTooSoon()) return StaffResource.later(page.tooSoon(answer.pause()), answer.pause());
        return answer.isRight() ? goOn(page) : wrong(page);
    }

    @POST
    @Path("challenges")
    @Produces("application/json")
    public Map<String, String> challenge(Form form) {
        var name = staff.required(Role.ALL);
        entrances.requireLocal();
        return ceremonies.ask(Ceremonies.CONFIRM, name);
    }

    /** 307 keeps method and form: the browser sends again what the page had kept. */
    private Response goOn(ConfirmPage page) {
        colleagues.prove();
        var to = URI.create(page.to());
        return page.isForm() ? Response.temporaryRedirect(to).build() : See.other(page.to());
    }

    private static Response wrong(ConfirmPage page) {
        return See.page(page.wrong());
    }
}
