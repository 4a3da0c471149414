package rostrum.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import rostrum.people.Invitations;
import rostrum.people.Joining;
import rostrum.people.Participant;
import rostrum.people.People;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Keys;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** Adults who bring groups: each has a code of their own, and places for so many young people. */
@ApplicationScoped
@Transactional
public class Facilitators {
    public static final int MOST_PLACES = 500;

    private static final String CODE = "facilitator";
    private static final int LETTERS = 16;

    @Inject
    EntityManager db;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    Keys keys;

    @Inject
    Time time;

    /** Answers the code, which is shown once. */
    public Secret add(String consultation, String organisation, int places, String editor) {
        var code = Secret.fresh(LETTERS);
        var id = Id.fresh();
        db.persist(new Facilitator(id, consultation, organisation, places, digest(code), today()));
        audit.note(editor, "facilitator.added", consultation, id + " " + places);
        return code;
    }

    /** From now on their code opens nothing; the codes that they handed out still do. */
    public void end(String consultation, String id, String editor) {
        var found = db.find(Facilitator.class, id);
        if (found == null
                || found.isEnded()
                || !found.bringing(0).consultation().equals(consultation)) return;
        found.end(today());
        audit.note(editor, "facilitator.ended", consultation, id);
    }

    public List<Bringing> of(String consultation) {
        return bringing("f.consultation = :value", consultation);
    }

    /** By their code; empty for a wrong one and for one that was ended. */
    public Optional<Bringing> known(Secret code) {
        return bringing("f.codeDigest = :value", digest(code)).stream()
                .filter(one -> !one.isEnded())
                .findFirst();
    }

    public Optional<Bringing> find(String id) {
        return bringing("f.id = :value", id).stream()
                .filter(one -> !one.isEnded())
                .findFirst();
    }

    /** Makes codes for those whose papers are there; none if there are not so many places left. */
    public List<Secret> attest(String id, Attested attested) {
        var held = db.find(Facilitator.class, id, LockModeType.PESSIMISTIC_WRITE);
        var bringing = find(id);
        if (held == null
                || bringing.isEmpty()
                || attested.youngPeople() > bringing.get().left()) return List.of();
        var batch = Id.fresh();
        db.persist(new Attestation(batch, id, attested, today()));
        audit.note("facilitator", "papers.attested", id, batch + " " + attested.youngPeople());
        return invitations.issueToGroup(bringing.get().consultation(), batch, attested.youngPeople(), "facilitator");
    }

    /** Whether this facilitator handed the code out. */
    public boolean handedOut(Bringing facilitator, Secret code) {
        return invitations
                .batch(code)
                .map(batch -> db.find(Attestation.class, batch))
                .filter(attestation -> attestation.isOf(facilitator.id()))
                .isPresent();
    }

    /** Takes in whoever filled in the paper with this code, once; empty if the code was used before. */
    public Optional<Participant> takeIn(Joining joining, Secret code) {
        var invited = invitations.valid(joining.consultation(), code);
        if (invited.isEmpty()
                || !invitations.use(joining.consultation(), invited.get().code())) return Optional.empty();
        var participant = people.admit(joining, invitations.strip(code));
        db.persist(Consent.inGroup(participant.key().value(), invited.get().vouched(), today()));
        return Optional.of(participant);
    }

    /** Who came in with the paper of this code. */
    public Optional<Participant> takenIn(Secret code) {
        return people.holder(invitations.strip(code));
    }

    /** From now on this code lets nobody in. False if it is none that this facilitator handed out. */
    public boolean takeBack(Bringing facilitator, Secret code) {
        if (!handedOut(facilitator, code)) return false;
        invitations.cancel(facilitator.consultation(), code);
        return true;
    }

    private List<Bringing> bringing(String which, String value) {
        return db.createQuery(
                        "select f, (select sum(a.youngPeople) from Attestation a where a.facilitator = f.id) from Facilitator f where "
                                + which + " order by f.madeOn, f.id",
                        Object[].class)
                .setParameter("value", value)
                .getResultStream()
                .map(row -> ((Facilitator) row[0]).bringing(row[1] == null ? 0 : ((Number) row[1]).intValue()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }

    private String digest(Secret code) {
        return keys.digest(CODE, code.plain());
    }
}
