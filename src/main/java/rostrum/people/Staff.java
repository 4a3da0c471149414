package rostrum.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import rostrum.platform.Refusal;

/** The member of staff who looks at this page. */
@RequestScoped
public class Staff {
    @Inject
    HttpServletRequest request;

    /** The sign-in name: it names the person in the audit and on leases, and is no secret among staff. */
    public String name() {
        var principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    public boolean is(String role) {
        return request.isUserInRole(role);
    }

    public String required(List<String> roles) {
        return required(roles.toArray(String[]::new));
    }

    /** Staff without one of these roles read the same as for a page that does not exist. */
    public String required(String... roles) {
        if (Arrays.stream(roles).noneMatch(this::is)) throw Refusal.notFound();
        return name();
    }
}
