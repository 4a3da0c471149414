package rostrum.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Refusal;
import rostrum.platform.Time;

/** How the colleague before this page stands: shown lately who they are, and with papers that hold. */
@RequestScoped
public class Standing {
    static final Duration FRESH = Duration.ofMinutes(5);
    static final String KNOWN = "rostrum.colleague";

    @Inject
    HttpServletRequest request;

    @Inject
    Staff staff;

    @Inject
    Entrances entrances;

    @Inject
    Time time;

    /** What is hard to undo asks again who is there. What was typed comes back with the answer. */
    public void requireFresh(Form form) {
        if (!isFresh()) throw Refusal.until(ConfirmPage.before(request.getRequestURI(), form, ways()));
    }

    /** The same before something is shown or handed out. */
    public void requireFresh() {
        if (!isFresh()) throw Refusal.until(ConfirmPage.before(request.getRequestURI(), ways()));
    }

    /** Who meets what young people say is trained and checked, and stays so. */
    public void requirePapers() {
        if (!hasPapers()) throw Refusal.because("staff.papers-over");
    }

    public boolean hasPapers() {
        var today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        return request.getAttribute(KNOWN) instanceof Colleagues.Known known
                && known.papers().hold(today);
    }

    private boolean isFresh() {
        return request.getAttribute(KNOWN) instanceof Colleagues.Known known && isFresh(known.provedAt(), time.now());
    }

    static boolean isFresh(Instant provedAt, Instant now) {
        return provedAt.plus(FRESH).isAfter(now);
    }

    private Ways ways() {
        return entrances.of(staff.name());
    }
}
