package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rostrum.platform.Refusal;
import rostrum.staff.organisation.Organisation;

/** Which ways in this house has, and which of them one colleague can take. */
@ApplicationScoped
public class Entrances {
    @Inject
    Organisation organisation;

    @Inject
    Colleagues colleagues;

    @Inject
    Passkeys passkeys;

    @Inject
    Identities identities;

    Ways all() {
        var local = organisation.leavesLocal();
        return new Ways(local, local, organisation.isThere());
    }

    Ways of(String name) {
        var all = all();
        var linked = isLinked(name);
        return new Ways(
                all.passkey() && passkeys.has(name),
                all.password() && !(linked && colleagues.hashOf(name).isEmpty()),
                linked);
    }

    boolean isLinked(String name) {
        return organisation.isThere() && identities.has(name);
    }

    /** Where only the organisation vouches for colleagues, there is no page for passwords and passkeys. */
    void requireLocal() {
        if (!organisation.leavesLocal()) throw Refusal.notFound();
    }

    void requireOrganisation() {
        if (!organisation.isThere()) throw AstrayPage.off();
    }
}
