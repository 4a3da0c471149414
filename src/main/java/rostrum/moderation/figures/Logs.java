package rostrum.moderation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import rostrum.platform.Audit;

/**
 * Every step that cases took in the hours that are over, for who checks the moderators' work: what authors did stands at
 * the beginning of its hour, so that of the running one rows would still come between others. To take it away is noted.
 */
@ApplicationScoped
@Transactional
public class Logs {
    @Inject
    EntityManager db;

    @Inject
    Audit audit;

    @SuppressWarnings("unchecked")
    byte[] of(String consultation, String reader) {
        audit.note(reader, "decisions.exported", consultation, "");
        List<Object[]> rows =
                db.createNativeQuery("""
                        select d.case_id, cast(d.revision as text) as revision,
                               to_char(d.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
                               d.decided_by, d.was, d.state, coalesce(d.reason, '') as reason
                        from decision d join moderation_case c on c.id = d.case_id where c.consultation = ?1
                          and d.decided_at < date_trunc('hour', now() - interval '5 minutes', 'UTC')
                        order by d.decided_at, d.case_id, d.revision""").setParameter(1, consultation).getResultList();
        return DecisionLog.write(rows.stream()
                .map(row -> new DecisionLog.Step(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6]))
                .toList());
    }
}
