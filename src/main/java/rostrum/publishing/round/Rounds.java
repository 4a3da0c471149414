package rostrum.publishing.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.consultation.Consultations;
import rostrum.consultation.Returned;
import rostrum.consultation.Stage;
import rostrum.people.Participant;
import rostrum.platform.Audit;
import rostrum.platform.Refusal;
import rostrum.platform.Time;
import rostrum.platform.disclosure.Count;

/** Rounds in which those who took part read a draft. */
@ApplicationScoped
@Transactional
public class Rounds {
    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Audit audit;

    @Inject
    Time time;

    Optional<Round> of(String consultation) {
        return Optional.ofNullable(db.find(Round.class, consultation));
    }

    public boolean isOpen(String consultation) {
        return of(consultation).filter(Round::isOpen).isPresent();
    }

    /** Nobody has to look for it: it is told on their own page. */
    void tell(@Observes Returned somebody) {
        if (somebody.stage() == Stage.ANALYSED && isOpen(somebody.who().consultation()))
            somebody.tell(new Returned.Notice("publishing.read.notice", "/me/draft", "publishing.read.title"));
    }

    /** Nothing as long as it was not held, or is not over. */
    public Optional<Heard> heard(String consultation) {
        return of(consultation).flatMap(Round::heard);
    }

    /** Once, while there is a draft that is not released. */
    void open(String consultation, String editor) {
        if (consultations.held(consultation).stage() != Stage.ANALYSED
                || of(consultation).isPresent()) throw Refusal.because("publishing.no-second-round");
        db.persist(new Round(consultation, time.now()));
        audit.note(editor, "round.opened", consultation, "");
    }

    /**
     * What each of them said is counted and forgotten.
     *
     * @param sections in which something could be missing
     * @param joined how many took part, as it is told
     */
    void end(String consultation, Collection<String> sections, Count joined, String editor) {
        var round = db.find(Round.class, consultation, LockModeType.PESSIMISTIC_WRITE);
        if (round == null || !round.isOpen()) throw Refusal.because("publishing.no-second-round");
        var said = new TreeMap<>(Map.of(Heard.RIGHT, 0));
        sections.forEach(section -> said.put(section, 0));
        db.createQuery("select r.verdict from Reading r where r.consultation = ?1", String.class)
                .setParameter(1, consultation)
                .getResultStream()
                .forEach(verdict -> said.merge(verdict, 1, Integer::sum));
        round.end(said, joined, time.now());
        db.createQuery("delete from Reading r where r.consultation = ?1")
                .setParameter(1, consultation)
                .executeUpdate();
        audit.note(editor, "round.ended", consultation, "");
    }

    /** What this person said last counts. Whether there was still time. */
    boolean say(Participant who, String verdict) {
        var round = db.find(Round.class, who.consultation(), LockModeType.PESSIMISTIC_READ);
        if (round == null || !round.isOpen()) return false;
        db.merge(new Reading(who.key().value(), who.consultation(), verdict));
        return true;
    }

    Optional<String> saidBy(Participant who) {
        return Optional.ofNullable(db.find(Reading.class, who.key().value())).map(Reading::verdict);
    }
}
