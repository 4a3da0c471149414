package rostrum.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import rostrum.platform.Job;
import rostrum.platform.Time;

/** Deletes what was kept long enough. */
@ApplicationScoped
public class RetentionClock implements Job {
    @Inject
    Deletions deletions;

    @Inject
    Complaints complaints;

    @Inject
    Time time;

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
        var today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        complaints.forgetAnsweredBefore(today.minusDays(90));
    }
}
