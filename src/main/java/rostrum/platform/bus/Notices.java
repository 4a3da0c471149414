package rostrum.platform.bus;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.platform.Wordless;

/** What nodes tell each other, over the bus that the configuration names. */
@ApplicationScoped
public class Notices {
    private static final Logger LOG = Logger.getLogger(Notices.class.getName());

    @Inject
    @ConfigProperty(name = "bus", defaultValue = "postgresql")
    String chosen;

    @Inject
    PostgresBus postgresql;

    @Inject
    NatsBus nats;

    @Inject
    Event<Noticed> noticed;

    void start(@Observes @Priority(6050) Startup startup) {
        bus().start(this::hear);
    }

    void stop(@Observes @Priority(90) Shutdown shutdown) {
        bus().stop();
    }

    /** With the success of the transaction. */
    public void tell(String notice) {
        bus().tell(notice);
    }

    private Bus bus() {
        return switch (chosen) {
            case "postgresql" -> postgresql;
            case "nats" -> nats;
            default -> throw new IllegalStateException("bus is postgresql or nats");
        };
    }

    /** What somebody else wrote there must not end the hearing. */
    private void hear(String words) {
        try {
            noticed.fire(new Noticed(words));
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "A notice was of no use", new Wordless(e));
        }
    }
}
