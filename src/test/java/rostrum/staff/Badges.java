package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rostrum.platform.Cookies;

/** Lets colleagues in as they are after signing in; what a password costs is paid by the tests of passwords alone. */
@ApplicationScoped
public class Badges {
    @Inject
    Colleagues colleagues;

    @Inject
    Cookies cookies;

    /** The cookie of a new session. Those that were begun before go on. */
    public String of(String name) {
        cookies.drop(Colleagues.COOKIE);
        colleagues.begin(name);
        return "staff=" + cookies.get(Colleagues.COOKIE).orElseThrow();
    }
}
