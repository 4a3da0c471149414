package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import rostrum.platform.Job;

/**
 * Freezes the record of a closed consultation as soon as nothing waits at the gate, nobody is finishing, and nobody can appeal. It looks by itself, so that neither
 * who closes nor who decides last has to wait for it, or fails with it.
 */
@ApplicationScoped
public class Freezer implements Job {
    @Inject
    Records records;

    @Override
    public String name() {
        return "freeze";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        records.ripe().forEach(records::freezeIfRipe);
    }
}
