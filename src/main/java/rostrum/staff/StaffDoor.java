package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Optional;
import rostrum.platform.Cookies;
import rostrum.platform.Database;

/** Tells the container who of the staff a browser belongs to. Nobody is asked to sign in here: doors decide that. */
@ApplicationScoped
public class StaffDoor implements HttpAuthenticationMechanism {
    @Inject
    Colleagues colleagues;

    @Inject
    Database database;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!database.isReady()) return context.doNothing();
        return Cookies.sent(request, Colleagues.COOKIE)
                .flatMap(token -> known(token, Hand.made(request)))
                .map(known -> {
                    request.setAttribute(Standing.KNOWN, known);
                    return context.notifyContainerAboutLogin(known.name(), known.roles());
                })
                .orElseGet(context::doNothing);
    }

    /** While the database is away everybody is a visitor: help must open for staff too. */
    private Optional<Colleagues.Known> known(String token, boolean act) {
        var known = new ArrayList<Colleagues.Known>();
        database.attempt(() -> colleagues.of(token, act).ifPresent(known::add));
        return known.stream().findFirst();
    }
}
