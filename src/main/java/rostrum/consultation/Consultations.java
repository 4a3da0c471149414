package rostrum.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Time;

/** Where consultations are kept and moved from stage to stage. */
@ApplicationScoped
@Transactional
public class Consultations {
    @Inject
    EntityManager db;

    @Inject
    Event<Opened> opened;

    @Inject
    Event<Closed> closed;

    @Inject
    Event<Preparing> preparing;

    @Inject
    Audit audit;

    @Inject
    Stops stops;

    @Inject
    Time time;

    public Optional<Brief> find(String id) {
        return found(id).map(Consultation::brief);
    }

    /** Newest first. */
    public List<Brief> all() {
        return worded("order by c.timetable.open desc, c.id")
                .getResultStream()
                .map(Consultation::brief)
                .toList();
    }

    public String create(Plan plan, String actor) {
        var consultation = new Consultation(Id.fresh(), plan);
        db.persist(consultation);
        var id = consultation.brief().id();
        if (stops.isOn()) consultation.stop(time.now());
        audit.note(actor, "consultation.created", id, "");
        return id;
    }

    /** With what still has to be done before it can be announced or opened, asked from the whole house. */
    Optional<DeskConsultationPage> page(String id) {
        return found(id)
                .map(found ->
                        new DeskConsultationPage(found.brief(), prepare(found).missing(), time.now()));
    }

    /** Makes it known; from then on the clock opens and closes it. The list says what was missing, if anything was. */
    public List<Lack> announce(String id, String actor) {
        var consultation = locked(id);
        var preparation = prepare(consultation);
        if (!preparation.missing().isEmpty()) return preparation.missing();
        if (consultation.announce(preparation.languages(), time.now()))
            audit.note(actor, "consultation.announced", id, "");
        return List.of();
    }

    public List<Lack> open(String id, String actor) {
        var consultation = locked(id);
        var preparation = prepare(consultation);
        if (!preparation.missing().isEmpty()) return preparation.missing();
        var now = time.now();
        if (consultation.open(preparation.languages(), now)) {
            audit.note(actor, "consultation.opened", id, "");
            opened.fire(new Opened(id, now));
        }
        return List.of();
    }

    public void close(String id, String actor) {
        var now = time.now();
        if (!locked(id).close(now)) return;
        audit.note(actor, "consultation.closed", id, "");
        closed.fire(new Closed(id, now));
    }

    /**
     * Whether it takes anything in. If so, it stays open until the caller's transaction ends: closing waits, so that nothing
     * is taken that the record would miss.
     */
    @Transactional(TxType.MANDATORY)
    public boolean holdOpen(String id) {
        return !db.createNativeQuery("select 1 from consultation where id = ?1 and opened_at is not null"
                        + " and closed_at is null and stopped_at is null and close_at > ?2 for key share")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(time.now()))
                .getResultList()
                .isEmpty();
    }

    /** Whether its record is not frozen. If so, freezing waits until the caller's transaction ends. */
    @Transactional(TxType.MANDATORY)
    public boolean holdUnfrozen(String id) {
        return !db.createNativeQuery("select 1 from consultation where id = ?1 and analysed_at is null for key share")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** The record is frozen and its tables are made. */
    public void analysed(String id, Instant at) {
        locked(id).analyse(at);
    }

    /** With its row locked until the transaction ends: for what may be decided about it once. */
    public Brief held(String id) {
        return locked(id).brief();
    }

    public void released(String id, Instant at) {
        locked(id).release(at);
    }

    void archive(String id, String actor) {
        locked(id).archive(time.now());
        audit.note(actor, "consultation.archived", id, "");
    }

    List<String> dueToOpen(Instant now) {
        return due(consultation -> consultation.opensBy(now));
    }

    List<String> dueToClose(Instant now) {
        return due(consultation -> consultation.closesBy(now));
    }

    List<String> dueToArchive(Instant now) {
        return due(consultation -> consultation.archivesBy(now));
    }

    private List<String> due(Predicate<Consultation> rule) {
        return worded("where c.archivedAt is null")
                .getResultStream()
                .filter(rule)
                .map(consultation -> consultation.brief().id())
                .toList();
    }

    private Optional<Consultation> found(String id) {
        return worded("where c.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** With their words, in one statement. */
    private TypedQuery<Consultation> worded(String which) {
        return db.createQuery(
                "select distinct c from Consultation c left join fetch c.wordings " + which, Consultation.class);
    }

    /** With its row locked, so that the clock and a person, or two nodes, never move it twice. */
    private Consultation locked(String id) {
        return db.find(Consultation.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Preparing prepare(Consultation consultation) {
        var languages = EnumSet.noneOf(Language.class);
        languages.addAll(consultation.spoken());
        languages.retainAll(Language.COMPLETE);
        var preparation = new Preparing(consultation.brief().id(), languages);
        preparing.fire(preparation);
        if (preparation.languages().isEmpty()) preparation.lacks("consultation.missing.language");
        return preparation;
    }
}
