package rostrum.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rostrum.people.BroughtBack;
import rostrum.people.Erasures;
import rostrum.people.Invitations;
import rostrum.people.Joining;
import rostrum.people.People;
import rostrum.platform.Audit;
import rostrum.platform.Keys;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** Young people who wait for a guardian, and guardians who agreed, as the database knows them: without any address. */
@ApplicationScoped
@Transactional
class Requests {
    static final String TOKEN = "guardian";

    /** Brothers and sisters may ask the same guardian; nobody's post box is filled. */
    static final int MOST_FOR_ONE_ADDRESS = 5;

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    Time time;

    @Inject
    Audit audit;

    @Inject
    Erasures erasures;

    @Inject
    People people;

    @Inject
    Invitations invitations;

    boolean isEnough(String address) {
        return db.createQuery("select count(r) from Request r where r.addressDigest = :address", Long.class)
                        .setParameter("address", addressDigest(address))
                        .getSingleResult()
                >= MOST_FOR_ONE_ADDRESS;
    }

    /** The invitation is used up in the same transaction; false if somebody was faster, or the same form came before. */
    boolean open(Joining joining, String codeDigest, Secret receipt, Errand errand) {
        people.hold(receipt);
        if (of(receipt).isPresent() || people.knows(receipt)) return false;
        if (!codeDigest.isEmpty() && !invitations.use(joining.consultation(), codeDigest)) return false;
        db.persist(new Request(errand.id(), joining, people.receiptDigest(receipt), address(errand), time.now()));
        return true;
    }

    /** The contact that is not needed any more, or empty if there is nothing to write about. */
    Optional<String> writeAgain(Errand errand) {
        return locked(errand.id()).filter(Request::mayWriteAgain).map(request -> {
            var before = request.contact();
            request.write(address(errand));
            return before;
        });
    }

    void arrived(String id) {
        locked(id).ifPresent(Request::arrive);
    }

    Optional<Waiting> of(Secret receipt) {
        return found("receiptDigest", people.receiptDigest(receipt)).map(Request::waiting);
    }

    Optional<Waiting> withToken(Secret token) {
        return found("tokenDigest", digest(token)).map(Request::waiting);
    }

    /** Takes the young person in with the receipt they hold. Answers the contact that is not needed any more. */
    Optional<String> agree(Secret token, Consent.Left left) {
        return takeOut(token).map(request -> {
            var person = people.admit(request.joining(), request.receiptDigest());
            var now = time.now();
            db.persist(Consent.byLetter(person.key().value(), left, LocalDate.ofInstant(now, ZoneOffset.UTC), now));
            audit.note(Audit.VISITOR, "guardian.agreed", request.joining().consultation(), left.text());
            return request.contact();
        });
    }

    Optional<String> refuse(Secret token) {
        return takeOut(token).map(request -> {
            erasures.turnedAway(request.receiptDigest());
            audit.note(Audit.VISITOR, "guardian.refused", request.joining().consultation(), "");
            return request.contact();
        });
    }

    /** Deletes it; answers the contact that is not needed any more. */
    Optional<String> giveUp(String id) {
        return locked(id).map(request -> {
            erasures.turnedAway(request.receiptDigest());
            db.remove(request);
            return request.contact();
        });
    }

    /** Whoever was refused, or left, is not asked about again out of an older backup. The address is swept up after it. */
    void undo(@Observes BroughtBack back) {
        db.createQuery("select r from Request r", Request.class)
                .getResultStream()
                .filter(request -> back.isErased().test(request.receiptDigest()))
                .toList()
                .forEach(db::remove);
    }

    /** Deletes what nobody answered in time, or whose consultation takes nobody in any more. */
    List<String> expire(Set<String> openConsultations) {
        var over = db.createQuery("select r from Request r", Request.class)
                .getResultStream()
                .filter(request -> request.isOver(time.now())
                        || !openConsultations.contains(request.joining().consultation()))
                .toList();
        over.forEach(db::remove);
        return over.stream().map(Request::contact).toList();
    }

    private Optional<Request> takeOut(Secret token) {
        var request = found("tokenDigest", digest(token))
                .flatMap(found -> locked(found.waiting().id()));
        request.ifPresent(db::remove);
        return request;
    }

    /** Only what can still be answered. */
    private Optional<Request> found(String by, String digest) {
        return db.createQuery("select r from Request r where r." + by + " = :digest", Request.class)
                .setParameter("digest", digest)
                .getResultStream()
                .filter(request -> !request.isOver(time.now()))
                .findFirst();
    }

    private Optional<Request> locked(String id) {
        return Optional.ofNullable(db.find(Request.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Request.Address address(Errand errand) {
        return new Request.Address(
                digest(errand.token()),
                errand.contactId(),
                addressDigest(errand.contact().address()));
    }

    private String digest(Secret token) {
        return keys.digest(TOKEN, token.plain());
    }

    private String addressDigest(String address) {
        return keys.digest("address", address.toLowerCase(Locale.ROOT));
    }
}
