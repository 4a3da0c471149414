package rostrum.platform.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import rostrum.platform.Job;

/** Notes go after 24 months. */
@ApplicationScoped
public class RollingOff implements Job {
    @Inject
    Linking linking;

    @Override
    public String name() {
        return "roll-off-audit";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        linking.rollOff();
    }
}
