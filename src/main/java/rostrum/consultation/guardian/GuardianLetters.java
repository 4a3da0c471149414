package rostrum.consultation.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.guardian.Errand;
import rostrum.people.guardian.Guardians;
import rostrum.people.vault.Contact;
import rostrum.platform.Courier;
import rostrum.platform.Language;
import rostrum.platform.Secret;

/** Writes to guardians, and remembers which letters the mail server took. */
@ApplicationScoped
public class GuardianLetters {
    @Inject
    Courier courier;

    @Inject
    Consultations consultations;

    @Inject
    Guardians guardians;

    @Inject
    @ConfigProperty(name = "public.address")
    String house;

    void ask(Errand errand) {
        var to = errand.contact();
        var letter = new GuardianLetter(house, title(errand.consultation(), to.language()), to)
                .asking(errand.token(), errand.until());
        if (courier.carry(letter)) guardians.arrived(errand);
        else guardians.lost(errand);
    }

    /** A day after a guardian agreed. */
    boolean remind(String consultation, Contact to) {
        var letter = new GuardianLetter(house, title(consultation, to.language()), to);
        return courier.carry(letter.reminding(new Secret(to.secret())));
    }

    private String title(String consultation, Language reader) {
        return consultations
                .find(consultation)
                .map((Brief brief) -> brief.title(reader))
                .orElse("");
    }
}
