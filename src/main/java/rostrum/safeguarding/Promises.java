package rostrum.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import rostrum.helpline.Promise;
import rostrum.helpline.Reading;
import rostrum.roster.Rosters;

/** What we may promise at this hour to who tells us of harm, by the roster. */
@ApplicationScoped
public class Promises {
    @Inject
    Rosters rosters;

    public Promise now() {
        var watch = rosters.watch();
        return new Promise(watch.isKept(), watch.next().orElse(null));
    }

    void asked(@Observes Reading reading) {
        reading.answer(now());
    }
}
