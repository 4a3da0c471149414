package rostrum.staff;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Secret;
import rostrum.platform.See;

/** Where a code of the administrator becomes a password that only its owner knows. */
@Path("/staff/new-password")
@Produces({"text/html", "application/json"})
public class NewPasswordResource {
    @Inject
    SignIn signIn;

    @Inject
    StaffCodes codes;

    @Inject
    Entrances entrances;

    @GET
    public Page ask() {
        entrances.requireLocal();
        return NewPasswordPage.empty();
    }

    @POST
    public Response choose(Form form) {
        entrances.requireLocal();
        var typed = form.trimmed("code");
        var password = form.text("password");
        var code = Secret.typed(typed);
        var problem =
                new NewPassword(password).problem(code.map(codes::nameBehind).orElse(""));
        if (problem.isPresent()) return See.page(NewPasswordPage.mending(typed, problem.get()));
        var answer = signIn.redeem(code, password);
        if (answer.isTooSoon()) {
            var later = new NewPasswordPage(typed, 429, List.of(SignInPage.haste("code", answer.pause())));
            return StaffResource.later(later, answer.pause());
        }
        if (answer.isRight()) return See.other("/staff/sign-in");
        return See.page(NewPasswordPage.mending(typed, Problem.of("code", "staff.new-password.unknown")));
    }
}
