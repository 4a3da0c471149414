package rostrum.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rostrum.people.Invitations;
import rostrum.people.People;
import rostrum.platform.Audit;
import rostrum.platform.Time;

/** What was kept long enough, and the certificates that it is gone: when, by which rule, how many rows of which table. */
@ApplicationScoped
@Transactional
public class Deletions {
    @Inject
    EntityManager db;

    @Inject
    Event<Expired> expired;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** A term of a consultation that is over and was not carried out yet. */
    record Overdue(String consultation, Term term) {}

    List<Overdue> overdue() {
        var now = time.now();
        var done = done();
        return closed().stream()
                .flatMap(one -> Arrays.stream(Term.values())
                        .filter(term ->
                                one.keepsUntil(term).filter(now::isAfter).isPresent())
                        .map(term -> new Overdue(one.brief().id(), term)))
                .filter(overdue -> !done.contains(overdue))
                .toList();
    }

    /** Once, whichever node is first; certificate and deletion stand or fall together. */
    void carryOut(Overdue overdue) {
        if (!begins(overdue)) return;
        var end = new Expired(overdue.consultation(), overdue.term());
        deleteOwn(end);
        expired.fire(end);
        certify(overdue, end.counts());
        audit.note("clock", "retention." + overdue.term(), overdue.consultation(), "");
    }

    private boolean begins(Overdue overdue) {
        return db.createNativeQuery(
                                "insert into deletion (consultation, term, deleted_on, counts) values (?1, ?2, ?3, '')"
                                        + " on conflict do nothing")
                        .setParameter(1, overdue.consultation())
                        .setParameter(2, overdue.term().name())
                        .setParameter(3, Date.valueOf(today()))
                        .executeUpdate()
                == 1;
    }

    private void deleteOwn(Expired end) {
        if (end.ends(Term.CODES)) end.deleted("invitation", invitations.forget(end.consultation()));
        if (end.ends(Term.ANSWERS)) end.deleted("demographic.country", people.forgetCountries(end.consultation()));
        if (end.ends(Term.PEOPLE)) end.deleted("participant", people.forget(end.consultation()));
    }

    private void certify(Overdue overdue, Map<String, Integer> counts) {
        var written = new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", "));
        db.createNativeQuery("update deletion set counts = ?1 where consultation = ?2 and term = ?3")
                .setParameter(1, written)
                .setParameter(2, overdue.consultation())
                .setParameter(3, overdue.term().name())
                .executeUpdate();
    }

    Optional<DeletionsPage> page(String consultation) {
        return Optional.ofNullable(db.find(Consultation.class, consultation))
                .map(found -> new DeletionsPage(found.brief(), deadlines(found)));
    }

    private List<DeletionsPage.Deadline> deadlines(Consultation of) {
        var certified = certificates(of.brief().id());
        return Arrays.stream(Term.values())
                .map(term -> new DeletionsPage.Deadline(
                        term, of.keepsUntil(term).orElse(null), certified.getOrDefault(term, "")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<Term, String> certificates(String consultation) {
        List<Object[]> rows = db.createNativeQuery(
                        "select term, to_char(deleted_on, 'YYYY-MM-DD') || ': ' || counts from deletion where consultation = ?1")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> Term.valueOf((String) row[0]), row -> (String) row[1]));
    }

    @SuppressWarnings("unchecked")
    private List<Overdue> done() {
        List<Object[]> rows =
                db.createNativeQuery("select consultation, term from deletion").getResultList();
        return rows.stream()
                .map(row -> new Overdue((String) row[0], Term.valueOf((String) row[1])))
                .toList();
    }

    private List<Consultation> closed() {
        return db.createQuery("select c from Consultation c where c.closedAt is not null", Consultation.class)
                .getResultList();
    }

    private LocalDate today() {
        Instant now = time.now();
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
