package rostrum.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import rostrum.helpline.Promise;
import rostrum.helpline.Reading;
import rostrum.platform.Courier;
import rostrum.roster.Rosters;

/** What we may promise at this hour to who tells us of harm: by the roster, and by who can be called. */
@ApplicationScoped
public class Promises {
    @Inject
    Rosters rosters;

    @Inject
    Duties duties;

    @Inject
    Courier courier;

    public Promise now() {
        var watch = rosters.watch();
        return new Promise(watch.isKept(), isCalled(watch.awake()), watch.next().orElse(null));
    }

    /** Without a letter only a page that somebody has open tells. */
    private boolean isCalled(Set<String> awake) {
        return !awake.isEmpty()
                && courier.isThere()
                && duties.all().stream()
                        .anyMatch(duty ->
                                awake.contains(duty.staff()) && !duty.mail().isEmpty());
    }

    void asked(@Observes Reading reading) {
        reading.answer(now());
    }
}
