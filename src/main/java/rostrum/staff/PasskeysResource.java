package rostrum.staff;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** A colleague's own passkeys. Who adds or removes one has shown lately who they are. */
@Path("/staff/passkeys")
@Produces({"text/html", "application/json"})
public class PasskeysResource {
    private static final String HERE = "/staff/passkeys";
    private static final int MOST_LETTERS = 60;

    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Passkeys passkeys;

    @Inject
    Ceremonies ceremonies;

    @Inject
    Entrances entrances;

    @GET
    public Page show() {
        var name = owner();
        standing.requireFresh();
        return new PasskeysPage(passkeys.of(name), "", List.of());
    }

    @POST
    @Path("challenges")
    @Produces("application/json")
    public Map<String, String> challenge(Form form) {
        var name = owner();
        standing.requireFresh(form);
        return ceremonies.invite(name);
    }

    @POST
    public Response add(Form form) {
        var name = owner();
        standing.requireFresh(form);
        var label = form.trimmed("label");
        if (label.isEmpty() || label.length() > MOST_LETTERS)
            return mending(name, label, Problem.of("label", "staff.passkey.label-missing"));
        if (!ceremonies.registers(name, form, label))
            return mending(name, label, Problem.of("label", "staff.passkey.not-made"));
        return See.other(HERE);
    }

    private String owner() {
        var name = staff.required(Role.ALL);
        entrances.requireLocal();
        return name;
    }

    private Response mending(String name, String label, Problem problem) {
        return See.page(new PasskeysPage(passkeys.of(name), label, List.of(problem)));
    }

    @POST
    @Path("{credential}/removal")
    public Response remove(@PathParam("credential") String credential, Form form) {
        var name = owner();
        standing.requireFresh(form);
        if (!passkeys.remove(name, credential)) throw Refusal.notFound();
        return See.other(HERE);
    }
}
