package rostrum.consultation.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Collectors;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.people.guardian.Guardians;
import rostrum.platform.Courier;
import rostrum.platform.Job;
import rostrum.platform.Time;

/** What guardians are owed by the clock: old requests go, second letters are written, contacts are destroyed in time. */
@ApplicationScoped
public class GuardianRounds implements Job {
    static final Duration KEPT_AFTER_CLOSING = Duration.ofDays(30);

    @Inject
    Guardians guardians;

    @Inject
    GuardianLetters letters;

    @Inject
    Consultations consultations;

    @Inject
    Courier courier;

    @Inject
    Time time;

    @Override
    public String name() {
        return "guardians";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        var now = time.now();
        var all = consultations.all();
        guardians.expire(all.stream()
                .filter(consultation -> consultation.isOpen(now))
                .map(Brief::id)
                .collect(Collectors.toSet()));
        if (courier.isThere()) guardians.remind(letters::remind);
        all.stream()
                .filter(consultation -> consultation.stage().isAfter(Stage.OPEN))
                .filter(consultation -> consultation
                        .timetable()
                        .close()
                        .plus(KEPT_AFTER_CLOSING)
                        .isBefore(now))
                .forEach(consultation -> guardians.forget(consultation.id()));
        guardians.sweep();
    }
}
