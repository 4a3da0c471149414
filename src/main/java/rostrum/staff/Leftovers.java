package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import rostrum.platform.Job;

/** What opens nothing any more is not kept: sessions, codes, and questions with what was typed before them. */
@ApplicationScoped
@Transactional
public class Leftovers implements Job {
    @Inject
    EntityManager db;

    @Override
    public String name() {
        return "staff-leftovers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        db.createNativeQuery("delete from passkey_challenge where expires_at <= now()")
                .executeUpdate();
        db.createNativeQuery("delete from staff_nomination where expires_at <= now()")
                .executeUpdate();
        db.createNativeQuery("delete from staff_code where expires_at <= now()").executeUpdate();
        db.createNativeQuery("delete from staff_session where started_at <= now() - interval '12 hours'"
                        + " or seen_at <= now() - interval '30 minutes'")
                .executeUpdate();
    }
}
