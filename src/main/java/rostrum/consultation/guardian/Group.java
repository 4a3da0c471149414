package rostrum.consultation.guardian;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rostrum.people.guardian.Bringing;
import rostrum.people.guardian.Facilitators;
import rostrum.platform.Cookies;
import rostrum.platform.Keys;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** The facilitator in front of this browser, for two hours after the last look. */
@RequestScoped
public class Group {
    private static final String COOKIE = "facilitator";
    private static final Duration IDLE = Duration.ofHours(2);

    @Inject
    Facilitators facilitators;

    @Inject
    Cookies cookies;

    @Inject
    Keys keys;

    @Inject
    Time time;

    boolean enter(Secret code) {
        var known = facilitators.known(code);
        known.ifPresent(this::stay);
        return known.isPresent();
    }

    public Optional<Bringing> brings() {
        var brings = cookies.get(COOKIE)
                .flatMap(carried -> keys.unseal(COOKIE, carried))
                .map(text -> List.of(text.split(":", 2)))
                .filter(parts -> Long.parseLong(parts.get(0)) > time.now().getEpochSecond())
                .flatMap(parts -> facilitators.find(parts.get(1)));
        brings.ifPresent(this::stay);
        return brings;
    }

    /** The facilitator, or a page that asks for the code. */
    public Bringing required() {
        return required("");
    }

    /** The same for who has just typed something, which the page gives back. */
    public Bringing required(String typed) {
        return brings().orElseThrow(() -> Refusal.because("group.no-visit").keeping(typed));
    }

    void leave() {
        cookies.drop(COOKIE);
    }

    private void stay(Bringing who) {
        var until = time.now().plus(IDLE).getEpochSecond();
        cookies.set(COOKIE, keys.seal(COOKIE, until + ":" + who.id()), Cookies.SESSION);
    }
}
