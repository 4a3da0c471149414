package rostrum.safeguarding;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import rostrum.platform.Database;
import rostrum.platform.DatabaseCame;

/** After a start with a new master key, and before the operator hears that the old one may go. */
@ApplicationScoped
public class Renewal {
    @Inject
    Reaches reaches;

    @Inject
    Database database;

    void start(@Observes @Priority(4400) Startup startup) {
        if (database.isReady()) reaches.renew();
    }

    void startLate(@Observes @Priority(4400) DatabaseCame came) {
        reaches.renew();
    }
}
