package rostrum.helpline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Time;

/** Everything that was ever proposed for the list of helplines, and what became of it. */
@ApplicationScoped
@Transactional
class Proposals {
    @Inject
    EntityManager db;

    @Inject
    Audit audit;

    @Inject
    Time time;

    void propose(Change change, String by) {
        var proposal = new Proposal(Id.fresh(), change, by, time.now());
        db.persist(proposal);
        audit.note(by, "helpline.proposed", change.line().country(), change.removal() ? "removal" : "");
    }

    Optional<No> settle(String id, boolean yes, String by) {
        var found = db.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) return Optional.of(No.MISSING);
        var no = found.settle(yes, by, time.now());
        if (no.isEmpty()) audit.note(by, yes ? "helpline.approved" : "helpline.refused", found.country(), id);
        return no;
    }

    /** In the order in which they were approved, so that the last word on a line wins. */
    List<Change> approved() {
        return db.createQuery(
                        "select p from Proposal p where p.approved = true order by p.settledAt, p.id", Proposal.class)
                .getResultStream()
                .map(Proposal::change)
                .toList();
    }

    List<HelplinePage.Proposed> waiting() {
        return db.createQuery(
                        "select p from Proposal p where p.settledAt is null order by p.proposedAt", Proposal.class)
                .getResultStream()
                .map(Proposal::proposed)
                .toList();
    }

    /** The newest first. */
    List<HelplinePage.Proposed> of(String country) {
        return db.createQuery(
                        "select p from Proposal p where p.country = :country order by p.proposedAt desc",
                        Proposal.class)
                .setParameter("country", country)
                .getResultStream()
                .map(Proposal::proposed)
                .toList();
    }
}
