package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import rostrum.consultation.Expired;
import rostrum.consultation.Term;

/** What the queue leaves behind once the term of the talks is over. */
@ApplicationScoped
class Leftovers {
    @Inject
    EntityManager db;

    /** What became of it stays, the words go; not while the safeguarding lead still needs them. */
    void expired(@Observes Expired end) {
        if (!end.ends(Term.TALKS)) return;
        var signals = db.createNativeQuery(
                        "delete from case_signal where case_id in (select id from moderation_case where consultation = ?1)")
                .setParameter(1, end.consultation())
                .executeUpdate();
        end.deleted("case_signal", signals);
        var rows = db.createNativeQuery(
                        "update moderation_case set words = '', published = null, proposal = null, lease_token = null, lease_holder = null,"
                                + " lease_until = null where consultation = ?1 and (state <> 'ESCALATED' or closed_at is not null or erased_on is not null)")
                .setParameter(1, end.consultation())
                .executeUpdate();
        end.deleted("moderation_case.words", rows);
        end.deleted(
                "appeal",
                db.createQuery(
                                "delete from Appeal a where a.caseId in (select c.id from Case c where c.consultation = ?1)")
                        .setParameter(1, end.consultation())
                        .executeUpdate());
        for (var table : List.of("case_teller", "case_flag", "case_stranger", "second_look"))
            end.deleted(
                    table,
                    db.createNativeQuery("delete from " + table
                                    + " where case_id in (select id from moderation_case where consultation = ?1)")
                            .setParameter(1, end.consultation())
                            .executeUpdate());
    }
}
