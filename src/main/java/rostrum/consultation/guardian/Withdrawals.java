package rostrum.consultation.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rostrum.consultation.Possessions;
import rostrum.people.guardian.Guardians;
import rostrum.people.guardian.Route;
import rostrum.platform.Audit;
import rostrum.platform.Secret;

/** A guardian takes an agreement back: the young person leaves the whole house. */
@ApplicationScoped
public class Withdrawals {
    @Inject
    Guardians guardians;

    @Inject
    Possessions possessions;

    @Inject
    Audit audit;

    /** False for a code that takes nothing back. */
    public boolean take(Secret code, Route route) {
        return guardians.withdraw(code, route, (who, consultation) -> {
            audit.note(Audit.VISITOR, "guardian.withdrew", consultation, route.name());
            possessions.erase(who, consultation);
        });
    }
}
