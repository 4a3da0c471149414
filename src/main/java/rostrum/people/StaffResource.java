package rostrum.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.See;

@Path("/staff")
@Produces({"text/html", "application/json"})
public class StaffResource {
    private static final List<String> ROLES = List.of(Role.EDITOR, Role.PUBLISHER, Role.MODERATOR, Role.LEAD, Role.AUDITOR);

    @Inject
    Colleagues colleagues;

    @Inject
    Staff staff;

    @GET
    @Path("/sign-in")
    public Page ask() {
        return new SignInPage("", List.of());
    }

    @POST
    @Path("/sign-in")
    public Response signIn(Form form) {
        var name = form.trimmed("name");
        if (colleagues.signIn(name, form.text("password"))) return See.other("/staff");
        return See.page(new SignInPage(name, List.of(Problem.of("name", "people.sign-in.wrong"))));
    }

    /** Everybody starts where their work is. */
    @GET
    public Response start() {
        staff.required(ROLES.toArray(String[]::new));
        if (staff.is(Role.MODERATOR)) return See.other("/queue");
        if (staff.is(Role.AUDITOR)) return See.other("/audit");
        return See.other(staff.is(Role.LEAD) ? "/escalations" : "/desk");
    }

    @GET
    @Path("/account")
    public Page account() {
        var name = staff.required(ROLES.toArray(String[]::new));
        return new AccountPage(
                name, Stream.of(ROLES.toArray(String[]::new)).filter(staff::is).toList());
    }

    @POST
    @Path("/sign-out")
    public Response signOut(Form form) {
        colleagues.signOut();
        return See.other("/staff/sign-in");
    }
}
