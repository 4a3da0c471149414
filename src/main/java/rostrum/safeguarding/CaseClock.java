package rostrum.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import rostrum.people.Role;
import rostrum.platform.Job;
import rostrum.platform.Time;
import rostrum.staff.Colleagues;

/** Destroys what is not needed after a case: how somebody wanted to be reached, and where a former lead was called. */
@ApplicationScoped
public class CaseClock implements Job {
    private static final Duration REACHABLE = Duration.ofDays(30);

    @Inject
    Reaches reaches;

    @Inject
    Duties duties;

    @Inject
    Colleagues colleagues;

    @Inject
    Time time;

    @Override
    public String name() {
        return "case-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        reaches.destroy(time.now().minus(REACHABLE));
        duties.keep(colleagues.names(Role.LEAD));
    }
}
