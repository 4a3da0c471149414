package rostrum.summary.regional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import rostrum.platform.Job;

/** Deletes results that somebody brought and nobody took in. */
@ApplicationScoped
public class Unclaimed implements Job {
    @Inject
    Results results;

    @Override
    public String name() {
        return "unclaimed-results";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        results.deleteUnclaimed();
    }
}
