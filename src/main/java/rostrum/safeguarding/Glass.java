package rostrum.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import rostrum.people.guardian.Guardians;

/**
 * Shows contacts. Cases, participants and the vault belong to three users of the database and share no transaction: so first
 * the look is noted and committed, and only then anything is read.
 */
@ApplicationScoped
public class Glass {
    @Inject
    Unsealings unsealings;

    @Inject
    Reaches reaches;

    @Inject
    Guardians guardians;

    Optional<UnsealingPage> page(String id, String lead) {
        return unsealings.page(id, lead).map(page -> page.knowing(guardians.isKnown(page.contribution())));
    }

    /** Empty, as if there were no such page, for who may not look or may no more. */
    Optional<ContactPage> show(String id, String lead) {
        return unsealings.look(id, lead).map(this::read);
    }

    private ContactPage read(Unsealings.Look look) {
        var guardian = guardians
                .of(look.contribution())
                .map(contact -> new ContactPage.Guardian(contact.address(), contact.language()))
                .orElse(null);
        return new ContactPage(look.caseId(), reaches.seen(look), guardian, look.until());
    }
}
