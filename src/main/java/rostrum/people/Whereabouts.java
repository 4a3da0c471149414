package rostrum.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import rostrum.platform.Cookies;
import rostrum.platform.Keys;

/** The country somebody said at the age gate or on the help page, sealed in their own browser for a day: help begins there. */
@RequestScoped
public class Whereabouts {
    private static final String COOKIE = "place";
    private static final Duration HELD = Duration.ofHours(24);

    @Inject
    Cookies cookies;

    @Inject
    Keys keys;

    /** A device that others use remembers nothing. */
    public void said(String country) {
        if (cookies.isShared() || country.equals(Countries.UNSAID) || !Countries.knows(country)) cookies.drop(COOKIE);
        else cookies.set(COOKIE, keys.seal(COOKIE, country), HELD);
    }

    /** Empty if nobody said it here. */
    public String country() {
        return cookies.get(COOKIE)
                .filter(held -> !cookies.isShared())
                .flatMap(held -> keys.unseal(COOKIE, held))
                .filter(Countries::knows)
                .orElse("");
    }
}
