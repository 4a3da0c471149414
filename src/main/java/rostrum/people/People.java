package rostrum.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Id;
import rostrum.platform.Keys;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** Young people who take part. Each is known by a receipt of which only a keyed digest is kept. */
@ApplicationScoped
@Transactional
public class People {
    static final String RECEIPT = "receipt";
    private static final int RECEIPT_LETTERS = 16;

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    Time time;

    @Inject
    Visits visits;

    @Inject
    Invitations invitations;

    @Inject
    Event<Assented> assented;

    @Inject
    Event<Removed> removed;

    /**
     * Takes somebody in and begins a visit. The code is used up in the same transaction, and nothing ties it to the
     * person. Whoever holds the same receipt has come in before, and the answer was lost on its way: the seat is theirs.
     * Empty if somebody else used the code meanwhile.
     *
     * @param codeDigest of the invitation, or empty where none is needed
     */
    public Optional<ParticipantKey> join(Joining joining, String codeDigest, Secret receipt) {
        var key = take(joining, codeDigest, receipt);
        key.ifPresent(visits::begin);
        return key;
    }

    private Optional<ParticipantKey> take(Joining joining, String codeDigest, Secret receipt) {
        var withoutCode = codeDigest.isEmpty();
        if (!withoutCode && invitations.use(joining.consultation(), codeDigest))
            return Optional.of(admit(joining, receipt).key());
        if (withoutCode) hold(receipt);
        var before = holding(receipt).map(person -> person.participant().key());
        before.ifPresent(key -> agreeAnew(key, joining));
        return withoutCode ? before.or(() -> Optional.of(admit(joining, receipt).key())) : before;
    }

    /** What was agreed to last is what holds. */
    private void agreeAnew(ParticipantKey key, Joining joining) {
        for (var assent : Assent.asked(joining.band()))
            agree(key, assent, joining.assents().contains(assent), joining.assentText());
    }

    /** Until the caller's transaction ends nobody else comes in with this receipt: the same form may be sent twice at once. */
    public void hold(Secret receipt) {
        db.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, receiptDigest(receipt))
                .getResultList();
    }

    public static Secret freshReceipt() {
        return Secret.fresh(RECEIPT_LETTERS);
    }

    /** Takes somebody in without a visit: for who is not at a browser now. */
    public Participant admit(Joining joining, Secret receipt) {
        return admit(joining, receiptDigest(receipt));
    }

    /** The same for who has had the receipt for a while, and whose guardian has agreed now. */
    public Participant admit(Joining joining, String receiptDigest) {
        var today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        var person = new Person(Id.fresh(), joining, receiptDigest, Pseudonyms.fresh(joining.language()), today);
        db.persist(person);
        return person.participant();
    }

    /** Comes back with a receipt. */
    public boolean resume(Secret receipt) {
        var found = holding(receipt);
        found.ifPresent(person -> visits.begin(person.participant().key()));
        return found.isPresent();
    }

    private Optional<Person> holding(Secret receipt) {
        return db.createQuery("select p from Person p where p.receiptDigest = :digest", Person.class)
                .setParameter("digest", receiptDigest(receipt))
                .getResultStream()
                .findFirst();
    }

    /** Who holds this receipt. */
    public Optional<Participant> holder(Secret receipt) {
        return db.createQuery("select p from Person p where p.receiptDigest = :digest", Person.class)
                .setParameter("digest", receiptDigest(receipt))
                .getResultStream()
                .findFirst()
                .map(Person::participant);
    }

    public Optional<Participant> find(ParticipantKey who) {
        return Optional.ofNullable(db.find(Person.class, who.value())).map(Person::participant);
    }

    public boolean knows(Secret receipt) {
        return db.createQuery("select count(p) from Person p where p.receiptDigest = :digest", Long.class)
                        .setParameter("digest", receiptDigest(receipt))
                        .getSingleResult()
                > 0;
    }

    /** What somebody says to each of the assents, and since when. */
    public List<Agreed> agreed(ParticipantKey who) {
        var changes = db.createQuery("select c from AssentChange c where c.person.id = :who", AssentChange.class)
                .setParameter("who", who.value())
                .getResultList();
        return db.find(Person.class, who.value()).agreed(changes);
    }

    /** Agrees to something, or takes it back, from now on; nothing happens if that is how it stood. */
    public void agree(ParticipantKey who, Assent assent, boolean yes, String text) {
        var person = db.find(Person.class, who.value(), LockModeType.PESSIMISTIC_WRITE);
        if (person == null || !person.agree(assent, yes)) return;
        var today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        db.persist(new AssentChange(Id.fresh(), person, assent, yes, text, today));
        db.flush();
        assented.fire(new Assented(who, person.participant().assents()));
    }

    /** They may not take part any more, and hear nothing more after the commit. */
    public void remove(ParticipantKey who) {
        var person = db.find(Person.class, who.value(), LockModeType.PESSIMISTIC_WRITE);
        if (person == null || !person.remove(LocalDate.ofInstant(time.now(), ZoneOffset.UTC))) return;
        db.flush();
        removed.fire(new Removed(who));
    }

    /** Everything is as it was before. */
    public void readmit(ParticipantKey who) {
        var person = db.find(Person.class, who.value(), LockModeType.PESSIMISTIC_WRITE);
        if (person != null) person.readmit();
    }

    /** How old and from where, for counting only: of those who still take part. */
    public List<Demographic> demographics(String consultation) {
        return db.createQuery(
                        "select o from Origin o join fetch o.person where o.person.consultation = :consultation",
                        Origin.class)
                .setParameter("consultation", consultation)
                .getResultStream()
                .filter(Origin::takesPart)
                .map(Origin::demographic)
                .toList();
    }

    /** Who took part in a consultation, with all that hangs on them; answers how many. */
    public int forget(String consultation) {
        return db.createNativeQuery("delete from participant where consultation = ?1")
                .setParameter(1, consultation)
                .executeUpdate();
    }

    /** Where they come from; how old they are is still needed to let them in. */
    public int forgetCountries(String consultation) {
        return db.createNativeQuery("update demographic set country = ?2"
                        + " where participant in (select id from participant where consultation = ?1)")
                .setParameter(1, consultation)
                .setParameter(2, Countries.UNSAID)
                .executeUpdate();
    }

    /** All that is kept of a receipt. */
    public String receiptDigest(Secret receipt) {
        return keys.digest(RECEIPT, receipt.plain());
    }
}
