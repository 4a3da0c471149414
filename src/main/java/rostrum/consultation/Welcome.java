package rostrum.consultation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.platform.Console;
import rostrum.platform.Database;
import rostrum.platform.DatabaseCame;
import rostrum.staff.FirstStaff;

/** Tells who starts the house where to go and how to come in. */
@ApplicationScoped
public class Welcome {
    @Inject
    Console console;

    @Inject
    Database database;

    @Inject
    FirstStaff firstStaff;

    @Inject
    @ConfigProperty(name = "public.address")
    String address;

    void greet(@Observes @Priority(5000) Startup startup) throws IOException {
        if (database.isReady()) greet();
    }

    void greetLate(@Observes DatabaseCame came) throws IOException {
        greet();
    }

    private void greet() throws IOException {
        var passwords = firstStaff.welcome();
        console.say("""
                Rostrum is open at %1$s

                To take part as a young person:  %1$s  →  “Start now”
                To moderate, or work in the secretariat or as safeguarding lead:  %1$s/staff/sign-in
                Names and first passwords:  %2$s
                Stop with Ctrl+C.""".formatted(address, passwords));
    }
}
