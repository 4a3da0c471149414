package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * How long contributions waited for the first word of a moderator: each by itself, rounded up to a step, so that nobody
 * computes from a decision at which moment something was said.
 */
@ApplicationScoped
class Waits {
    private static final int[] STEPS = {
        5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1_200, 1_800, 3_600, 7_200, 14_400, 43_200, 86_400
    };

    @Inject
    EntityManager db;

    /** In the transaction of the decision. */
    void note(String consultation, Duration waited) {
        db.createNativeQuery("insert into moderation_wait (consultation, seconds) values (?1, ?2)")
                .setParameter(1, consultation)
                .setParameter(2, step(waited.toSeconds()))
                .executeUpdate();
    }

    static int step(long seconds) {
        return IntStream.of(STEPS).filter(step -> seconds <= step).findFirst().orElse(STEPS[STEPS.length - 1]);
    }
}
