package rostrum.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Cookies;
import rostrum.platform.Refusal;

/** Who looks at this page: a participant, if the browser holds a visit that is still open. */
@RequestScoped
public class Visitor {
    @Inject
    Cookies cookies;

    @Inject
    Visits visits;

    private @Nullable Participant known;
    private boolean asked;

    public Optional<Participant> participant() {
        if (!asked) known = cookies.get(Visits.COOKIE).flatMap(visits::of).orElse(null);
        asked = true;
        return Optional.ofNullable(known);
    }

    /** The digest that names the visit of this browser, for what must end with it; empty without one. */
    public String visit() {
        return cookies.get(Visits.COOKIE).map(visits::digest).orElse("");
    }

    /** The participant, or a page that asks for the receipt. */
    public Participant required() {
        return required("");
    }

    /** The same for who has just typed something, which the page gives back. */
    public Participant required(String typed) {
        return participant()
                .orElseThrow(() -> Refusal.because("people.no-visit").keeping(typed));
    }
}
