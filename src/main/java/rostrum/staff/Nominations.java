package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rostrum.platform.Audit;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** Work of weight that waits for a second person. Each of the two hands over half a code, so that neither can come in with it. */
@ApplicationScoped
@Transactional
public class Nominations {
    @Inject
    EntityManager db;

    @Inject
    Appointments appointments;

    @Inject
    StaffCodes codes;

    @Inject
    Time time;

    @Inject
    Audit audit;

    /** Answers the half of the code that the administrator hands over. */
    Secret ask(String name, Set<String> roles, Papers papers, String administrator) {
        var half = codes.half();
        db.merge(new Nomination(name, roles, papers, administrator, codes.digest(half), time.now()));
        audit.note(administrator, "staff.asked", name, String.join(" ", roles));
        return half;
    }

    List<NominationsPage.Row> waiting(String reader) {
        return db.createQuery("select p from Nomination p where p.expiresAt > ?1 order by p.staff", Nomination.class)
                .setParameter(1, time.now())
                .getResultStream()
                .map(one -> NominationsPage.Row.of(one, reader))
                .toList();
    }

    /** What came of a second person's yes: the other half of the code, or why not. */
    record Agreed(Optional<Secret> half, String refusal) {
        static Agreed no(String refusal) {
            return new Agreed(Optional.empty(), refusal);
        }
    }

    /** Empty where nothing waits. */
    Optional<Agreed> agree(String name, String second) {
        return found(name).map(nomination -> {
            if (!nomination.mayAgree(second)) return Agreed.no("staff.nominations.not-alone");
            var half = codes.half();
            if (!appointments.appoint(nomination, half)) return Agreed.no("staff.last-administrator");
            db.remove(nomination);
            audit.note(
                    second,
                    "staff.agreed",
                    name,
                    String.join(" ", nomination.roles()) + " for " + nomination.askedBy());
            return new Agreed(Optional.of(half), "");
        });
    }

    /** Anybody who could agree may say no, and who asked may take it back. */
    boolean refuse(String name, String by) {
        var found = found(name);
        found.ifPresent(nomination -> {
            db.remove(nomination);
            audit.note(by, "staff.refused", name, "");
        });
        return found.isPresent();
    }

    void forget(@Observes Departed gone) {
        db.createQuery("delete from Nomination p where p.staff = ?1 or p.askedBy = ?1")
                .setParameter(1, gone.name())
                .executeUpdate();
    }

    private Optional<Nomination> found(String name) {
        return Optional.ofNullable(db.find(Nomination.class, name, LockModeType.PESSIMISTIC_WRITE))
                .filter(nomination -> !nomination.isOver(time.now()));
    }
}
