package rostrum.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.people.Belongings;
import rostrum.people.Invitations;
import rostrum.people.Joining;
import rostrum.people.ParticipantKey;
import rostrum.people.People;
import rostrum.platform.Keys;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** Agreements of guardians, each beside the young person it is for. */
@ApplicationScoped
@Transactional
class Consents {
    private static final String WITH_PERSON =
            "select c, p.consultation from Consent c join Person p on p.id = c.participant";

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    Time time;

    @Inject
    People people;

    @Inject
    @Any
    Instance<Belongings> belongings;

    /**
     * One agreement, seen from outside.
     *
     * @param contact names the address in the vault, while it is kept
     */
    record Given(ParticipantKey key, Route route, String consultation, Optional<String> contact) {}

    Optional<Given> of(Secret withdrawal, Route route) {
        return found("c.withdrawalDigest = :value", keys.digest(Invitations.WITHDRAWAL, withdrawal.plain())).stream()
                .filter(given -> given.route() == route)
                .findFirst();
    }

    /** Whose second letter is due. */
    List<Given> due() {
        return found("c.noticeDue <= :value", time.now());
    }

    void noticed(ParticipantKey key) {
        Optional.ofNullable(db.find(Consent.class, key.value())).ifPresent(Consent::noticed);
    }

    boolean joinGroup(Joining joining, String codeDigest, Secret receipt, String withdrawal) {
        var joined = people.join(joining, codeDigest, receipt).map(ParticipantKey::value);
        var today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        joined.filter(key -> db.find(Consent.class, key) == null)
                .ifPresent(key -> db.persist(Consent.inGroup(key, withdrawal, today)));
        return joined.isPresent();
    }

    /** Cuts the ties to the contacts of a consultation; answers the contacts. */
    List<String> forget(String consultation) {
        var given = found("c.contact is not null and p.consultation = :value", consultation);
        given.forEach(one -> db.find(Consent.class, one.key().value()).forget());
        return given.stream().flatMap(one -> one.contact().stream()).toList();
    }

    /** Where the guardian of whoever gave this post or answer is kept, if they have one who was written to. */
    Optional<String> ofAuthor(String contribution) {
        return belongings.stream()
                .flatMap(room -> room.author(contribution).stream())
                .findFirst()
                .flatMap(author -> Optional.ofNullable(db.find(Consent.class, author.value())))
                .flatMap(Consent::contact);
    }

    /** All contacts that somebody still needs. */
    List<String> needed() {
        var needed = new ArrayList<>(
                db.createQuery("select r.contact from Request r", String.class).getResultList());
        needed.addAll(db.createQuery("select c.contact from Consent c where c.contact is not null", String.class)
                .getResultList());
        return needed;
    }

    private List<Given> found(String which, Object value) {
        return db.createQuery(WITH_PERSON + " where " + which, Object[].class)
                .setParameter("value", value)
                .getResultStream()
                .map(row -> ((Consent) row[0]).given((String) row[1]))
                .toList();
    }
}
