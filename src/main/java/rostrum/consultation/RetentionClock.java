package rostrum.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import rostrum.platform.Job;

/** Deletes what was kept long enough. */
@ApplicationScoped
public class RetentionClock implements Job {
    @Inject
    Deletions deletions;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        deletions.overdue().forEach(deletions::carryOut);
    }
}
