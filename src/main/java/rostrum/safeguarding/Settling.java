package rostrum.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import rostrum.platform.Job;

/**
 * Tells the others how a case ended. Cases are kept by another database user than contributions, so the two cannot share a
 * transaction: what was cut off between them is told again.
 */
@ApplicationScoped
public class Settling implements Job {
    @Inject
    HarmCases cases;

    @Inject
    Event<Settled> settled;

    @Override
    public String name() {
        return "settling";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        for (var one : cases.unsettled()) {
            settled.fire(one);
            cases.settled(one.caseId());
        }
    }
}
