package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import rostrum.room.round.Figures;
import rostrum.room.round.Totals;

/** What people vote under a topic while its talks go on, for whoever reckons who votes alike; and what was told of that. */
@ApplicationScoped
public class TopicVotes {
    /** Of more the others wait for the next turn. */
    private static final int AT_ONCE = 5;

    @Inject
    EntityManager db;

    /** Somebody’s vote. They bear a number that is theirs here and nowhere else. */
    public record Cast(long voter, String statement, Choice choice) {}

    /**
     * Topics on whose statements people still vote, and where enough of them have come since groups were last told.
     *
     * @param least how many votes somebody must have given to count
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> due(int least) {
        List<Object[]> rows = db.createNativeQuery("""
                        select t.id, t.alike, count(*) from topic t join (
                            select s.topic, v.participant from statement s join vote v on v.statement = s.id
                            where s.opened_at is not null and s.state = 'APPROVED'
                            group by s.topic, v.participant
                            having count(*) >= ?1) p on p.topic = t.id
                        where exists (select 1 from statement s where s.topic = t.id and s.opened_at is not null
                                      and s.closed_at is null and s.state = 'APPROVED')
                        group by t.id, t.alike order by t.id""").setParameter(1, least).getResultList();
        return rows.stream()
                .filter(row -> Totals.of(row[2].toString()).mayFollow(Figures.of((String) row[1])))
                .map(row -> (String) row[0])
                .limit(AT_ONCE)
                .toList();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    public List<Cast> under(String topic) {
        List<Object[]> rows = db.createNativeQuery("""
                        select dense_rank() over (order by v.participant), s.id, v.choice
                        from statement s join vote v on v.statement = s.id
                        where s.topic = ?1 and s.opened_at is not null and s.state = 'APPROVED'""").setParameter(1, topic).getResultList();
        return rows.stream()
                .map(row -> new Cast(((Number) row[0]).longValue(), (String) row[1], Choice.valueOf((String) row[2])))
                .toList();
    }

    /** @param sizes of the groups, the largest first; only one where there are no groups */
    @Transactional
    public void tell(String topic, List<Long> sizes) {
        var told = db.find(Topic.class, topic, LockModeType.PESSIMISTIC_WRITE);
        if (told != null) told.alike(new Totals(sizes));
    }
}
