package rostrum.helpline;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import rostrum.platform.Database;

/** Keeps what two people approved in the memory of every node, also of those on which nobody approved it. */
@ApplicationScoped
public class Learner {
    private static final Logger LOG = Logger.getLogger(Learner.class.getName());
    private static final int SECONDS = 30;

    @Resource
    ManagedScheduledExecutorService clock;

    @Inject
    Database database;

    @Inject
    Proposals proposals;

    @Inject
    Helplines helplines;

    void start(@Observes @Priority(7000) Startup startup) {
        clock.scheduleWithFixedDelay(this::learnIfPossible, 0, SECONDS, TimeUnit.SECONDS);
    }

    /** What is known stays known until more can be read. */
    private void learnIfPossible() {
        try {
            database.attempt(this::learn);
        } catch (PersistenceException e) {
            LOG.log(
                    Level.WARNING,
                    "The list of helplines was not read anew: {0}",
                    e.getClass().getName());
        }
    }

    void learn() {
        helplines.learn(proposals.approved());
    }
}
