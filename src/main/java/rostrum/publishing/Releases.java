package rostrum.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Hands;
import rostrum.consultation.Stage;
import rostrum.platform.Audit;
import rostrum.platform.Language;
import rostrum.platform.Time;
import rostrum.publishing.check.Checklist;
import rostrum.summary.workspace.ToldThemes;

/** What left the house. It takes two people, and is kept byte by byte. */
@ApplicationScoped
@Transactional
public class Releases {
    @Inject
    EntityManager db;

    @Inject
    Drafts drafts;

    @Inject
    Consultations consultations;

    @Inject
    ToldThemes themes;

    @Inject
    Hands hands;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /**
     * Signs what the signer read; the second signature releases it.
     *
     * @param read the seal of the draft on the signer's page
     */
    public Signing sign(Brief consultation, Signer signer, String read) {
        if (isReleased(consultation)) return Signing.ALREADY;
        if (hands.hasModerated(consultation.id(), signer.name())) return Signing.MODERATED;
        var present = drafts.seal(consultation);
        if (present.isEmpty()) return Signing.NOT_READY;
        if (!present.get().equals(read)) return Signing.CHANGED;
        if (drafts.checks(consultation).filter(Checklist::blocks).isPresent()) return Signing.UNSOUND;
        var first = first(consultation.id(), signer, read);
        if (first.isEmpty()) return Signing.FIRST;
        var refusal = first.get().refuses(signer);
        if (refusal.isPresent()) return refusal.get();
        release(consultation, first.get(), signer, read);
        return Signing.RELEASED;
    }

    /** Looked up behind the lock: of several who sign at once, one releases and the others learn of it. */
    private boolean isReleased(Brief consultation) {
        return consultations.held(consultation.id()).stage().isAfter(Stage.ANALYSED);
    }

    /** The signature that stands for this seal already, locked; none if this one became the first. */
    private Optional<Signature> first(String consultation, Signer signer, String seal) {
        var now = time.now();
        var made = db.createNativeQuery("""
                        insert into signature (consultation, name, publisher, seal, signed_at)
                        values (?1, ?2, ?3, ?4, now()) on conflict (consultation) do nothing""")
                .setParameter(1, consultation)
                .setParameter(2, signer.name())
                .setParameter(3, signer.publisher())
                .setParameter(4, seal)
                .executeUpdate();
        var signature = db.find(Signature.class, consultation, LockModeType.PESSIMISTIC_WRITE);
        if (made == 0 && signature.isFor(seal)) return Optional.of(signature);
        signature.sign(signer, seal, now);
        hands.signed(consultation, signer.name());
        audit.note(signer.name(), "release.signed", consultation, seal);
        return Optional.empty();
    }

    private void release(Brief consultation, Signature first, Signer second, String seal) {
        var now = time.now();
        var id = consultation.id();
        consultations.released(id, now);
        var release = new Release(id, first.name(), second.name(), seal, now);
        db.persist(release);
        hands.signed(id, second.name());
        themes.release(id);
        db.flush();
        drafts.drafted(consultation, release.day(consultation.meeting().zone()))
                .orElseThrow()
                .inputs()
                .forEach((language, input) -> keep(id, language, input));
        audit.note(second.name(), "release.signed", id, seal);
        audit.note(second.name(), "release.released", id, seal);
    }

    private void keep(String consultation, Language language, MeetingInput input) {
        for (var format : Format.values()) {
            var content = format.write(input);
            Rows.require(format, input, content);
            db.persist(new ReleasedFile(new ReleasedFile.Key(consultation, language, format), content));
        }
    }

    /** What everybody may read; nothing before the release. */
    Optional<ResultsPage> page(Brief consultation, Language reader) {
        var release = Optional.ofNullable(db.find(Release.class, consultation.id()));
        return release.flatMap(made -> page(consultation, reader, made.releasedAt()));
    }

    private Optional<ResultsPage> page(Brief consultation, Language reader, Instant releasedAt) {
        var files = files(consultation.id());
        var language = Offer.language(files, reader);
        return read(consultation.id(), language)
                .map(input -> new ResultsPage(consultation, input, Offer.in(files, language), releasedAt));
    }

    /** As it was released in the reader's language, or in another one where there is none. */
    public Optional<MeetingInput> input(String consultation, Language reader) {
        return read(consultation, Offer.language(files(consultation), reader));
    }

    private Optional<MeetingInput> read(String consultation, Language language) {
        return file(consultation, language, Format.JSON).map(MeetingInputJson::read);
    }

    List<Offer> files(String consultation) {
        return filed(consultation).stream().map(Filed::offer).toList();
    }

    /** A file of one of all consultations. */
    public record Filed(String consultation, Offer offer) {}

    /** Of all consultations. */
    public List<Filed> files() {
        return filed("");
    }

    private List<Filed> filed(String consultation) {
        return db.createQuery(
                        "select f.consultation, f.language, f.format, f.hash, length(f.content) from ReleasedFile f"
                                + " where ?1 in ('', f.consultation) order by f.consultation, f.language, f.format",
                        Object[].class)
                .setParameter(1, consultation)
                .getResultStream()
                .map(row -> new Filed(
                        (String) row[0],
                        new Offer((Language) row[1], (Format) row[2], (String) row[3], ((Number) row[4]).intValue())))
                .toList();
    }

    /** When each was released. */
    public Map<String, Instant> days() {
        return db.createQuery("select r.consultation, r.releasedAt from Release r", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    Optional<byte[]> file(String consultation, Language language, Format format) {
        return Optional.ofNullable(db.find(ReleasedFile.class, new ReleasedFile.Key(consultation, language, format)))
                .map(ReleasedFile::content);
    }
}
