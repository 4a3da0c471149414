package rostrum.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import rostrum.platform.Job;
import rostrum.platform.Time;

/** Moves consultations by the server's clock. */
@ApplicationScoped
public class Timetabler implements Job {
    private static final String CLOCK = "clock";

    @Inject
    Consultations consultations;

    @Inject
    Time time;

    @Override
    public String name() {
        return "timetable";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        var now = time.now();
        consultations.dueToOpen(now).forEach(id -> consultations.open(id, CLOCK));
        consultations.dueToClose(now).forEach(id -> consultations.close(id, CLOCK));
        consultations.dueToArchive(now).forEach(id -> consultations.archive(id, CLOCK));
    }
}
