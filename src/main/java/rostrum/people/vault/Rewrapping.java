package rostrum.people.vault;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import rostrum.platform.Console;
import rostrum.platform.Database;
import rostrum.platform.DatabaseCame;

/** After a start with a new master key all records are wrapped by it, and the operator hears that the old one may go. */
@ApplicationScoped
public class Rewrapping {
    @Inject
    Contacts contacts;

    @Inject
    Database database;

    @Inject
    Console console;

    void start(@Observes @Priority(4500) Startup startup) {
        if (database.isReady()) rewrap();
    }

    void startLate(@Observes DatabaseCame came) {
        rewrap();
    }

    private void rewrap() {
        var wrapped = contacts.rewrap();
        if (wrapped > 0) console.say("""
                    The vault has a new key: %d contacts were wrapped by it.
                    Destroy the old key now, in every place where it is kept.""".formatted(wrapped));
        if (contacts.locked() > 0) console.say("""
                    Some contacts in the vault cannot be opened: the key that wrapped them is missing.
                    Give it as vault.key.old (see src/docs/operating.md) and start again.""");
    }
}
