package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import rostrum.people.ParticipantKey;
import rostrum.platform.Language;

/** What was said and voted in the rooms of a consultation, for its record: approved words only, in a steady order. */
@ApplicationScoped
public class Views {
    @Inject
    EntityManager db;

    /** Statements that could be voted on, with exact counts. */
    @Transactional
    public List<StatementResult> statements(String consultation) {
        return rows("""
                        select s.id, s.words, s.language,
                               count(*) filter (where v.choice = 'AGREE') as agrees,
                               count(*) filter (where v.choice = 'DISAGREE') as disagrees,
                               count(*) filter (where v.choice = 'PASS') as passes
                        from statement s left join vote v on v.statement = s.id
                        where s.consultation = ?1 and s.opened_at is not null and s.state = 'APPROVED' group by s.id order by s.id""", consultation).stream()
                .map(row -> new StatementResult(
                        (String) row[0],
                        (String) row[1],
                        language(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5])))
                .toList();
    }

    /** What one participant offered to be voted on, in the words in which it stands there. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> statementsOf(ParticipantKey who) {
        return db.createNativeQuery("""
                        select s.words from statement s join post p on p.id = s.id join seat t on t.id = p.seat
                        where t.participant = ?1 and s.opened_at is not null and s.state = 'APPROVED' order by s.id""").setParameter(1, who.value()).getResultList();
    }

    @Transactional
    public List<Vote> votes(String consultation) {
        return rows("""
                        select v.participant, v.statement, v.choice from vote v join statement s on s.id = v.statement
                        where s.consultation = ?1 and s.state = 'APPROVED' order by v.statement, v.participant""", consultation).stream()
                .map(row ->
                        new Vote(new ParticipantKey((String) row[0]), (String) row[1], Choice.valueOf((String) row[2])))
                .toList();
    }

    /** Approved posts; statements are told by {@link #statements}. */
    @Transactional
    public List<View> posts(String consultation) {
        return rows("""
                        select p.id, t.participant, coalesce(p.shown, p.words) as words, p.language
                        from post p join room r on r.id = p.room join seat t on t.id = p.seat
                        where r.consultation = ?1 and p.state = 'APPROVED' and p.kind = 'POST' order by p.id""", consultation).stream()
                .map(row -> new View(
                        (String) row[0], new ParticipantKey((String) row[1]), (String) row[2], language(row[3])))
                .toList();
    }

    /** Whether any room of it was ever open. */
    @Transactional
    public boolean isTalkedIn(String consultation) {
        return !rows(
                        "select r.id from room r where r.consultation = ?1 and r.opened_at is not null limit 1",
                        consultation)
                .isEmpty();
    }

    /** How many different participants posted or voted, whatever became of it. */
    @Transactional
    public long voices(String consultation) {
        var count = db.createNativeQuery("""
                        select count(*) from (
                          select t.participant from post p join seat t on t.id = p.seat join room r on r.id = p.room
                          where r.consultation = ?1 and p.state <> 'WITHDRAWN'
                          union
                          select v.participant from vote v join statement s on s.id = v.statement
                          where s.consultation = ?1) as voices""").setParameter(1, consultation).getSingleResult();
        return number(count);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String consultation) {
        return db.createNativeQuery(sql).setParameter(1, consultation).getResultList();
    }

    private static Language language(Object name) {
        return Language.valueOf((String) name);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
