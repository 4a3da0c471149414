package rostrum.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rostrum.platform.Audit;
import rostrum.platform.Database;
import rostrum.platform.DatabaseCame;
import rostrum.platform.Keys;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** Who was erased, and that they stay so: everything goes in one transaction, and again when a backup brings it back. */
@ApplicationScoped
public class Erasures {
    private static final String PURPOSE = "erased";

    /** In place of a person where nobody was let in. */
    private static final String NOBODY = "-";

    private static final String ROWS =
            "select receipt_digest, participant_digest, cast(erased_on as text), sealed, counts from erasure";

    @Inject
    EntityManager db;

    @Inject
    @Any
    Instance<Belongings> belongings;

    @Inject
    ErasureFile file;

    @Inject
    Event<Erased> erased;

    @Inject
    Event<Erasure> kept;

    @Inject
    Event<Withdrawn> withdrawn;

    @Inject
    Event<BroughtBack> broughtBack;

    @Inject
    Database database;

    @Inject
    Keys keys;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /**
     * @param sealed whether the record was frozen before, so that its figures stay
     * @return empty if there is nobody any more
     */
    @Transactional
    public Optional<Erasure> erase(ParticipantKey who, boolean sealed) {
        var person = db.find(Person.class, who.value(), LockModeType.PESSIMISTIC_WRITE);
        if (person == null) return Optional.empty();
        var receipt = keys.digest(PURPOSE, person.receiptDigest());
        db.detach(person);
        var counts = new TreeMap<String, Integer>();
        everything().forEach(room -> room.erase(who).forEach((table, rows) -> counts.merge(table, rows, Integer::sum)));
        var certificate = new Erasure(receipt, keys.digest(PURPOSE, who.value()), today(), sealed, counts);
        keep(certificate);
        kept.fire(certificate);
        audit.note("participant", "participant.erased", certificate.participantDigest(), certificate.written());
        erased.fire(new Erased(who, certificate));
        return Optional.of(certificate);
    }

    /** Nobody came in with this receipt: a guardian said no, or the young person gave up waiting. A backup must not ask again. */
    @Transactional(TxType.MANDATORY)
    public void turnedAway(String receiptDigest) {
        var never = new Erasure(keys.digest(PURPOSE, receiptDigest), NOBODY, today(), false, Map.of());
        keep(never);
        kept.fire(never);
    }

    /** Somebody stopped taking part, or takes part again. */
    @Transactional(TxType.MANDATORY)
    public void stopped(ParticipantKey who, boolean isOut) {
        var person = db.find(Person.class, who.value());
        if (person != null) withdrawn.fire(new Withdrawn(keys.digest(PURPOSE, person.receiptDigest()), today(), isOut));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }

    /** Uphill first: who points at the participant goes before the participant does. */
    private List<Belongings> everything() {
        return belongings.stream()
                .sorted(Comparator.comparingInt(Belongings::place).reversed())
                .toList();
    }

    private void keep(Erasure certificate) {
        db.createNativeQuery("insert into erasure (receipt_digest, participant_digest, erased_on, sealed, counts)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, certificate.receiptDigest())
                .setParameter(2, certificate.participantDigest())
                .setParameter(3, Date.valueOf(certificate.day()))
                .setParameter(4, certificate.sealed())
                .setParameter(5, certificate.written())
                .executeUpdate();
    }

    /** The certificate of who comes with the receipt of somebody erased. */
    @Transactional
    public Optional<Erasure> of(Secret receipt) {
        var digest = keys.digest(PURPOSE, keys.digest(People.RECEIPT, receipt.plain()));
        return rows(db.createNativeQuery(ROWS + " where receipt_digest = ?1").setParameter(1, digest)).stream()
                .filter(erasure -> !erasure.participantDigest().equals(NOBODY))
                .findFirst();
    }

    void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) Erasure done) {
        append(done);
    }

    void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) Withdrawn done) {
        try {
            file.append(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    void start(@Observes @Priority(4000) Startup startup) {
        if (database.isReady()) replay();
    }

    @Transactional
    void startLate(@Observes DatabaseCame came) {
        replay();
    }

    /** Brings both ledgers together, and erases whoever a restored backup brought back; answers how many those were. */
    @Transactional
    public int replay() {
        var inTable = byReceipt(rows(db.createNativeQuery(ROWS)));
        var inFile = byReceipt(read());
        inFile.values().stream()
                .filter(erasure -> !inTable.containsKey(erasure.receiptDigest()))
                .forEach(this::keep);
        inTable.values().stream()
                .filter(erasure -> !inFile.containsKey(erasure.receiptDigest()))
                .forEach(this::append);
        var known = new HashMap<>(inTable);
        known.putAll(inFile);
        var out = out();
        return known.isEmpty() && out.isEmpty() ? 0 : again(known, out);
    }

    private int again(Map<String, Erasure> known, Set<String> out) {
        var again = 0;
        var stopped = new ArrayList<ParticipantKey>();
        var all = db.createQuery("select p.id, p.receiptDigest from Person p", Object[].class);
        for (var row : all.getResultList()) {
            var who = new ParticipantKey((String) row[0]);
            var receipt = keys.digest(PURPOSE, (String) row[1]);
            var erasure = known.get(receipt);
            if (erasure != null) {
                erase(who, erasure.sealed());
                again++;
            } else if (out.contains(receipt)) stopped.add(who);
        }
        broughtBack.fire(new BroughtBack(digest -> known.containsKey(keys.digest(PURPOSE, digest)), stopped));
        return again;
    }

    private Set<String> out() {
        try {
            return file.out();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Erasure> read() {
        try {
            return file.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(Erasure certificate) {
        try {
            file.append(certificate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Erasure> byReceipt(List<Erasure> erasures) {
        return erasures.stream().collect(Collectors.toMap(Erasure::receiptDigest, one -> one, (first, again) -> first));
    }

    @SuppressWarnings("unchecked")
    private static List<Erasure> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Erasure(
                                (String) row[0],
                                (String) row[1],
                                LocalDate.parse((String) row[2]),
                                (Boolean) row[3],
                                Erasure.counts((String) row[4])))
                        .toList();
    }
}
