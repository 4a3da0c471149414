package rostrum.moderation.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.consultation.Consultations;
import rostrum.people.Belongings;
import rostrum.people.Participant;
import rostrum.people.ParticipantKey;
import rostrum.people.People;
import rostrum.people.Role;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Time;
import rostrum.staff.Colleagues;
import rostrum.staff.Trusted;

/** Who is kept out of which consultation, and what waits for somebody to decide it. */
@ApplicationScoped
@Transactional
public class Removals {
    @Inject
    EntityManager db;

    @Inject
    People people;

    @Inject
    Consultations consultations;

    @Inject
    Colleagues colleagues;

    @Inject
    @Any
    Instance<Belongings> belongings;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** What somebody said, by its own name or by that of its case; nothing where its author cannot be found any more. */
    Optional<AskPage> asking(String of, Language reader) {
        return subject(of)
                .filter(subject -> author(subject.contribution()).isPresent())
                .flatMap(subject -> consultations
                        .find(subject.consultation())
                        .map(brief ->
                                new AskPage(of, brief.title(reader), brief.spoken(reader), AskForm.EMPTY, List.of())));
    }

    /** False if it is asked for already, or stands. */
    boolean ask(String of, AskForm typed, String staff) {
        var subject = subject(of).orElseThrow();
        var author = author(subject.contribution()).orElseThrow();
        var before = find(author);
        if (before.filter(Removal::isOverturned).isEmpty() && before.isPresent()) return false;
        before.ifPresent(db::remove);
        db.flush();
        var removal = new Removal(
                Id.fresh(),
                new Asked(
                        author,
                        subject.consultation(),
                        subject.contribution(),
                        typed.rule().orElseThrow(),
                        typed.note(),
                        staff),
                time.now());
        db.persist(removal);
        audit.note(staff, "removal.asked", removal.id(), removal.reason().name());
        return true;
    }

    /** Whether a lead who had no part in it could read the appeal; asked of who may sign. */
    boolean leavesNobody(String id, String lead) {
        var removal = locked(id).filter(asked -> asked.mayBeSignedBy(lead));
        var now = time.now();
        var leads = colleagues.trusted().stream()
                .filter(one -> one.role().equals(Role.LEAD) && one.isTrustedAt(now))
                .map(Trusted::name)
                .toList();
        return removal.isPresent() && !removal.get().leavesSomebody(leads, lead);
    }

    /** From the commit on they hear nothing more. */
    boolean sign(String id, String lead) {
        var removal = locked(id);
        if (removal.isEmpty() || !removal.get().sign(lead, time.now())) return false;
        people.remove(new ParticipantKey(removal.get().participant()));
        audit.note(lead, "removal.signed", id, removal.get().reason().name());
        return true;
    }

    /** Nothing comes of it, and nothing is kept of it but that it was asked. */
    boolean refuse(String id, String lead) {
        var removal = locked(id).filter(Removal::isAsked);
        removal.ifPresent(asked -> {
            db.remove(asked);
            audit.note(lead, "removal.refused", id, asked.reason().name());
        });
        return removal.isPresent();
    }

    boolean answer(String id, boolean stands, String lead) {
        var removal = locked(id);
        if (removal.isEmpty() || !removal.get().answer(lead, stands, time.now())) return false;
        if (!stands) people.readmit(new ParticipantKey(removal.get().participant()));
        audit.note(lead, stands ? "removal.upheld" : "removal.overturned", id, "");
        return true;
    }

    boolean appeal(Participant who, String words) {
        var removal = find(who.key()).flatMap(found -> locked(found.id()));
        if (removal.isEmpty() || !removal.get().appeal(words, time.now())) return false;
        audit.note(Audit.PARTICIPANT, "removal.appealed", removal.get().consultation(), "");
        return true;
    }

    /** Of who was removed, or was and came back. */
    Optional<OwnRemovalPage> own(Participant who) {
        var zone = consultations
                .find(who.consultation())
                .map(brief -> brief.meeting().zone())
                .orElseThrow();
        return find(who.key())
                .filter(removal -> !removal.isAsked())
                .map(removal -> OwnRemovalPage.of(removal, zone, time.now()));
    }

    Optional<Removal> find(ParticipantKey who) {
        return db.createQuery("select r from Removal r where r.participant = :who", Removal.class)
                .setParameter("who", who.value())
                .getResultStream()
                .findFirst();
    }

    /** What waits first. */
    RemovalsPage page(String lead, Language reader) {
        var all = db.createQuery("select r from Removal r order by r.askedAt desc, r.id", Removal.class)
                .getResultList();
        var briefs = consultations.all();
        var said = said();
        var lines = all.stream()
                .flatMap(removal -> briefs.stream()
                        .filter(brief -> brief.id().equals(removal.consultation()))
                        .map(brief -> RemovalsPage.Line.of(
                                removal,
                                brief.title(reader),
                                brief.spoken(reader),
                                removal.contribution().map(said::get).orElse(Said.NOTHING),
                                lead)))
                .toList();
        return new RemovalsPage(lines, List.of());
    }

    /** What those said who are to be removed, or were, by the name of the contribution. */
    @SuppressWarnings("unchecked")
    private Map<String, Said> said() {
        List<Object[]> rows = db.createNativeQuery("select contribution, words, language from moderation_case"
                        + " where contribution in (select contribution from removal)")
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Said((String) row[1], Language.valueOf((String) row[2])),
                        (one, other) -> one));
    }

    private Optional<Removal> locked(String id) {
        return Optional.ofNullable(db.find(Removal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<ParticipantKey> author(String contribution) {
        return belongings.stream()
                .flatMap(room -> room.author(contribution).stream())
                .findFirst();
    }

    private record Subject(String contribution, String consultation, String words, Language language) {}

    @SuppressWarnings("unchecked")
    private Optional<Subject> subject(String of) {
        List<Object[]> rows = db.createNativeQuery("select contribution, consultation, words, language"
                        + " from moderation_case where (contribution = ?1 or id = ?1) and erased_on is null")
                .setParameter(1, of)
                .getResultList();
        return rows.stream()
                .map(row -> new Subject(
                        (String) row[0], (String) row[1], (String) row[2], Language.valueOf((String) row[3])))
                .findFirst();
    }
}
