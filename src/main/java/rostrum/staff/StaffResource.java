package rostrum.staff;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.See;

@Path("/staff")
@Produces({"text/html", "application/json"})
public class StaffResource {
    @Inject
    Colleagues colleagues;

    @Inject
    SignIn signIn;

    @Inject
    Ceremonies ceremonies;

    @Inject
    Entrances entrances;

    @Inject
    Staff staff;

    @GET
    @Path("/sign-in")
    public Page ask() {
        return page();
    }

    @POST
    @Path("/sign-in")
    public Response signIn(Form form) {
        entrances.requireLocal();
        var name = form.trimmed("name");
        var answer = signIn.check(name, form.text("password"));
        if (answer.isTooSoon()) return later(page().tooSoon(name, answer.pause()), answer.pause());
        return answer.isRight() ? begin(name) : See.page(page().wrong(name));
    }

    @POST
    @Path("/sign-in/challenges")
    @Produces("application/json")
    public Map<String, String> challenge(Form form) {
        entrances.requireLocal();
        return ceremonies.ask(Ceremonies.SIGN_IN, "");
    }

    @POST
    @Path("/sign-in/passkey")
    public Response signInByPasskey(Form form) {
        entrances.requireLocal();
        return ceremonies.recognises(form).map(this::begin).orElseGet(() -> See.page(page().noKey()));
    }

    private SignInPage page() {
        return SignInPage.of(entrances.all());
    }

    private Response begin(String name) {
        colleagues.begin(name);
        return See.other("/staff");
    }

    /** Everybody starts where their work is. */
    @GET
    public Response start() {
        staff.required(Role.ALL);
        if (staff.is(Role.MODERATOR)) return See.other("/queue");
        if (staff.is(Role.LEAD)) return See.other("/cases");
        if (staff.is(Role.AUDITOR)) return See.other("/audit");
        if (staff.is(Role.EDITOR) || staff.is(Role.PUBLISHER)) return See.other("/desk");
        return See.other(staff.is(Role.ADMINISTRATOR) ? "/staff/people" : "/staff/account");
    }

    /** What a page offers before it signs its reader out; what was typed there stays. */
    @POST
    @Path("/stay")
    public Response stay(Form form) {
        staff.required(Role.ALL);
        colleagues.stay();
        return Response.noContent().build();
    }

    @POST
    @Path("/sign-out")
    public Response signOut(Form form) {
        colleagues.signOut(staff.name());
        return See.other("/staff/sign-in");
    }

    static Response later(Page page, Duration wait) {
        return Response.fromResponse(See.page(page))
                .header("Retry-After", wait.toSeconds() + 1)
                .build();
    }
}
