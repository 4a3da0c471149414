package rostrum.room.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import rostrum.platform.Language;
import rostrum.platform.Time;

/** Posts that ask the panel something. They are moderated like any other; others support them, one each. */
@ApplicationScoped
public class Questions {
    private static final int MOST = 50;

    @Inject
    EntityManager db;

    @Inject
    Conducts conducts;

    @Inject
    Time time;

    public void offered(String post, String room) {
        db.createNativeQuery("insert into question (post, room) values (?1, ?2)")
                .setParameter(1, post)
                .setParameter(2, room)
                .executeUpdate();
    }

    /** Answers whether there is such a question that still waits. */
    @Transactional
    public boolean support(String room, String post, String seat, boolean wanted) {
        var found = db.createNativeQuery("""
                        select q.post from question q join post p on p.id = q.post
                        where q.post = ?1 and q.room = ?2 and p.seq is not null and q.answered_at is null""")
                .setParameter(1, post)
                .setParameter(2, room)
                .getResultList();
        if (found.isEmpty()) return false;
        db.createNativeQuery(
                        wanted
                                ? "insert into question_support (post, seat) values (?1, ?2) on conflict do nothing"
                                : "delete from question_support where post = ?1 and seat = ?2")
                .setParameter(1, post)
                .setParameter(2, seat)
                .executeUpdate();
        return true;
    }

    /** The panel has it now, or has answered it. Every open page looks again. */
    @Transactional
    public boolean mark(Guiding by, String post, boolean answered) {
        return conducts.change(by, answered ? "question.answered" : "question.taken", post, conduct -> {
            db.createNativeQuery("update question set %s = ?3 where post = ?1 and room = ?2 and answered_at is null"
                            .formatted(answered ? "answered_at" : "taken_at"))
                    .setParameter(1, post)
                    .setParameter(2, by.room())
                    .setParameter(3, time.now())
                    .executeUpdate();
            conducts.repeat(conduct);
        });
    }

    /** What is shown, the panel’s own first, then by support as it may be shown, then as it came. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<QuestionView> of(String room, String seat) {
        List<Object[]> rows = db.createNativeQuery("""
                        select p.id, s.pseudonym, coalesce(p.shown, p.words), p.language,
                               case when q.answered_at is not null then 'answered' when q.taken_at is not null then 'taken' else 'waiting' end,
                               q.told, exists (select 1 from question_support o where o.post = q.post and o.seat = ?2)
                        from question q join post p on p.id = q.post join seat s on s.id = p.seat
                        where q.room = ?1 and p.seq is not null
                        order by q.answered_at is not null, q.taken_at is null, q.told desc, p.seq limit ?3""")
                .setParameter(1, room)
                .setParameter(2, seat)
                .setParameter(3, MOST)
                .getResultList();
        return rows.stream().map(Questions::view).toList();
    }

    private static QuestionView view(Object[] row) {
        return new QuestionView(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                Language.valueOf((String) row[3]),
                (String) row[4],
                new Totals(List.of(((Number) row[5]).longValue())).figures().all(),
                (Boolean) row[6]);
    }

    /** What people may read of the support is renewed where the rule says so. */
    @Transactional
    @SuppressWarnings("unchecked")
    public void count() {
        List<Object[]> rows = db.createNativeQuery("""
                        select q.post, q.told, count(*) from question q join question_support s on s.post = q.post
                        where q.answered_at is null group by q.post, q.told order by q.post""").getResultList();
        for (var row : rows) {
            var now = new Totals(List.of(((Number) row[2]).longValue()));
            if (now.mayFollow(new Totals(List.of(((Number) row[1]).longValue())))) told((String) row[0], now.kept());
        }
    }

    private void told(String post, String count) {
        db.createNativeQuery("update question set told = cast(?2 as bigint) where post = ?1")
                .setParameter(1, post)
                .setParameter(2, count)
                .executeUpdate();
    }
}
