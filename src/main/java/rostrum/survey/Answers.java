package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import rostrum.moderation.State;
import rostrum.people.ParticipantKey;

/** What was sent and may be counted or read: values, without anybody's name. */
@ApplicationScoped
public class Answers {
    @Inject
    EntityManager db;

    /** Everything picked in submissions that were sent, in no order that tells of time. */
    @Transactional
    public List<Answered> answered(String consultation) {
        return db.createQuery("""
                        select s.participant, e from Submission s, Entry e where e.submission = s
                        and s.consultation = :consultation and s.sentAt is not null order by e.question, e.id""", Object[].class)
                .setParameter("consultation", consultation)
                .getResultStream()
                .map(row -> ((Entry) row[1]).answered(new ParticipantKey((String) row[0])))
                .toList();
    }

    /** Own words that a moderator approved. */
    @Transactional
    public List<Authored> approvedTexts(String consultation) {
        return db.createQuery("""
                        select s.participant, t from Submission s, Entry e join e.text t where e.submission = s
                        and s.consultation = :consultation and s.sentAt is not null and t.state = :approved
                        order by t.question, t.id""", Object[].class)
                .setParameter("consultation", consultation)
                .setParameter("approved", State.APPROVED)
                .getResultStream()
                .map(row -> new Authored(new ParticipantKey((String) row[0]), ((FreeText) row[1]).approved()))
                .toList();
    }

    /** How many of those who sent their answers did it in this way. */
    @Transactional
    public long sent(String consultation, Mode mode) {
        return db.createQuery(
                        "select count(s) from Submission s where s.consultation = :consultation and s.mode = :mode"
                                + " and s.sentAt is not null",
                        Long.class)
                .setParameter("consultation", consultation)
                .setParameter("mode", mode)
                .getSingleResult();
    }

    /** Whether somebody began, and has not sent. */
    @Transactional
    public boolean isUnfinished(String consultation) {
        return db.createQuery(
                                "select count(s) from Submission s where s.consultation = :consultation and s.sentAt is null"
                                        + " and exists (select e from Entry e where e.submission = s)",
                                Long.class)
                        .setParameter("consultation", consultation)
                        .getSingleResult()
                > 0;
    }

    /** How many participants sent their answers. */
    @Transactional
    public long sent(String consultation) {
        return db.createQuery(
                        "select count(s) from Submission s where s.consultation = :consultation and s.sentAt is not null",
                        Long.class)
                .setParameter("consultation", consultation)
                .getSingleResult();
    }
}
