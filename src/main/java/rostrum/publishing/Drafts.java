package rostrum.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.platform.Audit;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.Time;
import rostrum.publishing.check.Checklist;
import rostrum.publishing.check.Flaw;
import rostrum.publishing.check.Looks;
import rostrum.publishing.check.Rule;
import rostrum.publishing.round.Rounds;
import rostrum.summary.Records;
import rostrum.summary.TablePlans;
import rostrum.summary.aim.Targets;
import rostrum.summary.workspace.Told;
import rostrum.summary.workspace.ToldThemes;

/** Inputs that are being drafted. */
@ApplicationScoped
@Transactional
public class Drafts {
    @Inject
    EntityManager db;

    @Inject
    Records records;

    @Inject
    ToldThemes themes;

    @Inject
    Consultations consultations;

    @Inject
    Targets targets;

    @Inject
    TablePlans plans;

    @Inject
    Rounds rounds;

    @Inject
    Looks looks;

    @Inject
    BodyPages pages;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** What the desk shows; nothing before the record is frozen. */
    Optional<DraftPage> page(Brief consultation, Language reader, List<Problem> problems) {
        var written = written(consultation.id());
        var first = Optional.ofNullable(db.find(Signature.class, consultation.id()));
        return drafted(consultation).map(drafted -> {
            var seal = drafted.seal();
            var input = drafted.in(reader);
            return new DraftPage(
                    consultation,
                    written,
                    remarks(drafted),
                    input,
                    checks(consultation, drafted, input),
                    themes.unsettledUntil(consultation.id()),
                    themes.leftOut(consultation.id()),
                    seal,
                    first.filter(signature -> signature.isFor(seal))
                            .map(Signature::name)
                            .orElse(""),
                    problems);
        });
    }

    /** Nothing is looked at any more once it is released. */
    private Checklist checks(Brief consultation, Drafted drafted, MeetingInput shown) {
        if (consultation.stage().isAfter(Stage.ANALYSED)) return Checklist.EMPTY;
        return checks(consultation, drafted).with(pages.flaw(shown).stream().toList());
    }

    /** What stands in the way of a release; nothing before the record is frozen. */
    public Optional<Checklist> checks(Brief consultation) {
        return drafted(consultation, null).map(drafted -> checks(consultation, drafted));
    }

    private Checklist checks(Brief consultation, Drafted drafted) {
        var whole = new ArrayList<Flaw>();
        if (rounds.isOpen(consultation.id())) whole.add(ofAll(Rule.ROUND, consultation));
        if (themes.unsettledUntil(consultation.id()).isPresent()) whole.add(ofAll(Rule.REFUSABLE, consultation));
        return drafted.checks().with(whole).looked(looks.of(consultation.id()));
    }

    /** It is about no place in the draft. */
    private static Flaw ofAll(Rule rule, Brief consultation) {
        return new Flaw(rule, consultation.languages().get(0), "", "");
    }

    /** The input as it stands now, in each language: a draft, or with the day on which it was released. */
    Optional<Drafted> drafted(Brief consultation) {
        return drafted(consultation, released(consultation));
    }

    private @Nullable LocalDate released(Brief consultation) {
        if (!consultation.stage().isAfter(Stage.ANALYSED)) return null;
        var release = db.find(Release.class, consultation.id());
        return release == null ? null : release.day(consultation.meeting().zone());
    }

    /** As it is on the day of its release. */
    Optional<Drafted> drafted(Brief consultation, @Nullable LocalDate released) {
        return drafted(consultation, released, themes.of(consultation.id()));
    }

    private Optional<Drafted> drafted(Brief consultation, @Nullable LocalDate released, Optional<Told> told) {
        var written = written(consultation.id());
        return records.find(consultation.id())
                .map(analysed -> new Material(
                        consultation,
                        analysed,
                        written.number(),
                        released,
                        targets.of(consultation.id()),
                        told,
                        written.blocks(),
                        rounds.heard(consultation.id()).orElse(null),
                        plans.leftOut(consultation.id())))
                .filter(material -> !Drafted.languages(material).isEmpty())
                .map(material -> Drafted.of(
                        material,
                        language -> Optional.ofNullable(written.remarks().get(language))
                                .orElseGet(() -> Drafter.usual(material, language))));
    }

    /** What a signature is for: the hash of the draft in all its languages. */
    public Optional<String> seal(Brief consultation) {
        return drafted(consultation, null).map(Drafted::seal);
    }

    /** As one reader would read it. */
    public Optional<MeetingInput> input(Brief consultation, Language reader) {
        return drafted(consultation).map(drafted -> drafted.in(reader));
    }

    /** The same for those who took part: nobody’s words are shown to them that their author may still refuse. */
    public Optional<MeetingInput> settled(Brief consultation, Language reader) {
        return drafted(consultation, released(consultation), themes.settled(consultation.id()))
                .map(drafted -> drafted.in(reader));
    }

    /** In which it is written. */
    public List<Language> languages(Brief consultation) {
        return consultation.languages().stream()
                .filter(Language.COMPLETE::contains)
                .toList();
    }

    void edit(String consultation, String number, Map<Language, Remarks> remarks, String editor) {
        write(consultation, written(consultation).with(number, remarks), editor);
    }

    /** Whoever signed before has to read and sign again. Waits for a release that is under way. */
    public void write(String consultation, Written written, String editor) {
        if (consultations.held(consultation).stage().isAfter(Stage.ANALYSED))
            throw Refusal.because("publishing.already");
        var versions = versions(consultation);
        if (!versions.isEmpty() && versions.get(0).written().equals(written)) return;
        db.persist(new Version(new Version.Key(consultation, versions.size() + 1), written, editor, time.now()));
        audit.note(editor, "draft.edited", consultation, "");
    }

    public Written written(String consultation) {
        return versions(consultation).stream().findFirst().map(Saved::written).orElse(Written.NOTHING);
    }

    /** The last first. */
    public List<Saved> versions(String consultation) {
        return db.createQuery("select v from Version v where v.consultation = ?1 order by v.number desc", Version.class)
                .setParameter(1, consultation)
                .getResultStream()
                .map(Version::saved)
                .toList();
    }

    private static Map<Language, Remarks> remarks(Drafted drafted) {
        var remarks = new TreeMap<Language, Remarks>();
        drafted.inputs()
                .forEach((language, input) -> remarks.put(
                        language,
                        new Remarks(input.header().purpose(), input.header().action())));
        return remarks;
    }
}
