package rostrum.staff;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.See;

/** What everybody on the staff may see and do about themselves. */
@Path("/staff/account")
@Produces({"text/html", "application/json"})
public class AccountResource {
    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Passkeys passkeys;

    @Inject
    Entrances entrances;

    @Inject
    SignIn signIn;

    @GET
    public Page show() {
        return page(staff.required(Role.ALL));
    }

    /** The old password is asked, whoever sits there: what is open on a desk is not yet a proof. */
    @POST
    @Path("/password")
    public Response choose(Form form) {
        var name = staff.required(Role.ALL);
        entrances.requireLocal();
        var password = form.text(NewPassword.FIELD);
        var problem = new NewPassword(password).problem(name);
        if (problem.isPresent()) return See.page(page(name).mending(422, problem.get()));
        var answer = signIn.change(name, form.text("old"), password);
        if (answer.isTooSoon()) {
            var later = page(name).mending(429, SignInPage.haste("old", answer.pause()));
            return StaffResource.later(later, answer.pause());
        }
        if (answer.isRight()) return See.other("/staff/account");
        return See.page(page(name).mending(422, Problem.of("old", "staff.account.old-wrong")));
    }

    private AccountPage page(String name) {
        var roles = Role.ALL.stream().filter(staff::is).toList();
        return new AccountPage(
                name,
                roles,
                standing.hasPapers(),
                passkeys.count(name),
                entrances.all(),
                entrances.isLinked(name),
                200,
                List.of());
    }
}
