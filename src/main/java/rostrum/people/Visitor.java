package rostrum.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
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

    /** Says nothing to whoever looks into the browser. */
    private static final String KEPT_OUT = "known-";

    private static final Duration REMEMBERED = Duration.ofDays(180);

    private @Nullable Participant known;
    private boolean asked;

    public Optional<Participant> participant() {
        if (!asked) known = cookies.get(Visits.COOKIE).flatMap(visits::of).orElse(null);
        asked = true;
        remember(known);
        return Optional.ofNullable(known);
    }

    /** A browser of somebody who was removed does not join the same consultation anew. */
    private void remember(@Nullable Participant who) {
        if (who == null || cookies.isShared()) return;
        var name = KEPT_OUT + who.consultation();
        if (who.removed() && cookies.get(name).isEmpty()) cookies.set(name, "yes", REMEMBERED);
        if (!who.removed() && cookies.get(name).isPresent()) cookies.drop(name);
    }

    public boolean isKeptOutOf(String consultation) {
        var here = participant().filter(who -> who.consultation().equals(consultation));
        return here.map(Participant::removed)
                .orElseGet(() -> cookies.get(KEPT_OUT + consultation).isPresent());
    }

    /** The digest that names the visit of this browser, for what must end with it; empty without one. */
    public String visit() {
        return cookies.get(Visits.COOKIE).map(visits::digest).orElse("");
    }

    /** Names a participant for what waits on their own device, so that nobody who follows there sends it. Leads to nobody. */
    public String mark(ParticipantKey who) {
        return visits.mark(who);
    }

    /** The participant, or a page that asks for the receipt. */
    public Participant required() {
        return required("");
    }

    /** The same for who has just typed something, which the page gives back. */
    public Participant required(String typed) {
        var who = known(typed);
        if (who.removed()) throw Refusal.until(new RemovedPage(typed));
        return who;
    }

    /** The same for what stays open to who was removed: their own page and what is kept about them. */
    public Participant known(String typed) {
        return participant().orElseThrow(() -> nobody(typed));
    }

    /** Whatever the browser still holds: whoever looks there later reads nothing of a visit that was. Only who typed had one. */
    private static Refusal nobody(String typed) {
        return typed.isEmpty()
                ? Refusal.because("people.not-here").status(403)
                : Refusal.because("people.no-visit").keeping(typed);
    }
}
