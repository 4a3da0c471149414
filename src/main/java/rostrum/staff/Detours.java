package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import rostrum.platform.Cookies;
import rostrum.platform.Keys;

/**
 * Colleagues who are away at their organisation. Each way is good once, for five minutes, and for the browser that began it:
 * the state that travels is a digest of what only that browser holds. What was typed waits here sealed.
 */
@ApplicationScoped
public class Detours {
    private static final String COOKIE = "detour";
    private static final String PURPOSE = "organisation";
    private static final String STATE = "organisation-state";

    @Inject
    Challenges challenges;

    @Inject
    Keys keys;

    @Inject
    Cookies cookies;

    /** @return the state that travels to the organisation and back */
    String begin(Detour detour) {
        var ticket = challenges.keep(PURPOSE, "", keys.seal(PURPOSE, detour.written()));
        cookies.set(COOKIE, ticket, Cookies.SESSION);
        return keys.digest(STATE, ticket);
    }

    /** Empty for a state that this browser did not send, or that came back before, or too late. */
    Optional<Detour> end(String state) {
        var ticket = cookies.get(COOKIE).filter(held -> keys.matches(STATE, held, state));
        ticket.ifPresent(held -> cookies.drop(COOKIE));
        return ticket.flatMap(held -> challenges.take(PURPOSE, "", held))
                .flatMap(kept -> keys.unseal(PURPOSE, kept))
                .map(Detour::read);
    }

    /** What stands on the page of somebody who is known there and not here, until they type their code. */
    String keep(Stranger stranger) {
        return challenges.keep(Stranger.PURPOSE, "", keys.seal(Stranger.PURPOSE, stranger.written()));
    }

    Optional<Stranger> take(String ticket) {
        return challenges
                .take(Stranger.PURPOSE, "", ticket)
                .flatMap(kept -> keys.unseal(Stranger.PURPOSE, kept))
                .map(Stranger::read);
    }
}
