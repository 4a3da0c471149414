package rostrum.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import rostrum.platform.Cookies;
import rostrum.platform.Keys;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/**
 * Visits of participants: half an hour after the last act they are over, on a device that others use after ten minutes; after
 * twelve hours in any case.
 */
@ApplicationScoped
@Transactional
public class Visits {
    static final String COOKIE = "visit";

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    Time time;

    @Inject
    Cookies cookies;

    @Inject
    HttpServletRequest request;

    @Inject
    Event<Left> gone;

    /** Lets somebody in until the browser is closed. */
    public void begin(ParticipantKey key) {
        var token = Secret.fresh(32).plain();
        var now = time.now();
        var person = db.getReference(Person.class, key.value());
        db.persist(new Visit(digest(token), person, cookies.isShared(), now));
        cookies.set(COOKIE, token, Cookies.SESSION);
    }

    /** One statement: it is asked on every page. */
    public Optional<Participant> of(String token) {
        var now = time.now();
        var open = db.createNamedQuery(Visit.OF, Visit.class)
                .setParameter("digest", digest(token))
                .getResultStream()
                .findFirst()
                .filter(visit -> !visit.isOver(now));
        open.filter(visit -> OwnAct.is(request)).ifPresent(visit -> visit.touch(now));
        return open.map(visit -> visit.person().participant());
    }

    public void end() {
        var left = cookies.get(COOKIE);
        cookies.drop(COOKIE);
        left.map(this::digest).ifPresent(digest -> {
            db.createQuery("delete from Visit v where v.digest = :digest")
                    .setParameter("digest", digest)
                    .executeUpdate();
            gone.fire(new Left(digest));
        });
    }

    /** Which of these are open still, of people who agree to this. One statement; to look does not make a visit longer. */
    public Set<String> open(Collection<String> digests, Assent to) {
        var now = time.now();
        return new HashSet<>(db.createQuery(
                        "select v.digest from Visit v where v.digest in :digests and v.person.removedOn is null"
                                + " and v.person.assents like :agreed"
                                + " and (v.stay.seenAt >= :soon or v.stay.seenAt >= :idle and v.shared = false)"
                                + " and v.stay.startedAt >= :most",
                        String.class)
                .setParameter("digests", digests)
                .setParameter("agreed", "%" + to.code() + "%")
                .setParameter("soon", now.minus(Visit.IDLE_SHARED))
                .setParameter("idle", now.minus(Visit.IDLE))
                .setParameter("most", now.minus(Stay.MOST))
                .getResultList());
    }

    String digest(String token) {
        return keys.digest(COOKIE, token);
    }

    String mark(ParticipantKey who) {
        return keys.digest("unsent", who.value());
    }

    public int forgetOver() {
        Instant now = time.now();
        return db.createQuery("delete from Visit v where v.stay.seenAt < :idle or v.stay.startedAt < :most")
                .setParameter("idle", now.minus(Visit.IDLE))
                .setParameter("most", now.minus(Stay.MOST))
                .executeUpdate();
    }
}
