package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.moderation.Gate;
import rostrum.moderation.waiver.Waivers;
import rostrum.people.ParticipantKey;
import rostrum.platform.Audit;
import rostrum.platform.Refusal;
import rostrum.platform.Time;
import rostrum.summary.disclosure.Edition;
import rostrum.summary.disclosure.Untellable;
import rostrum.survey.Answers;

/** The frozen records of closed consultations. */
@ApplicationScoped
public class Records {
    private static final String ITSELF = "record";

    @Inject
    EntityManager db;

    @Inject
    Harvest harvest;

    @Inject
    TablePlans plans;

    @Inject
    Editions editions;

    @Inject
    Authors authors;

    @Inject
    Consultations consultations;

    @Inject
    Answers answers;

    @Inject
    Gate gate;

    @Inject
    Waivers waivers;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** What may be told of a consultation; nothing until its record is frozen. The record itself stays here. */
    @Transactional
    public Optional<Analysed> find(String consultation) {
        return db.createQuery(
                        "select f.hash, f.frozenAt, f.analysis from Frozen f where f.consultation = ?1", Object[].class)
                .setParameter(1, consultation)
                .getResultStream()
                .findFirst()
                .map(row -> new Analysed((String) row[0], (Instant) row[1], AnalysisJson.read((String) row[2])));
    }

    /** The same as it stands now: no view is said to be quotable whose author refused, or is gone. */
    @Transactional
    Optional<Analysed> standing(String consultation) {
        return find(consultation).map(found -> found.asking(views(consultation), authors.views(consultation)));
    }

    /** What is left of a record. */
    @Transactional
    public Holding holding(String consultation) {
        return db.createQuery("select f.hash, f.clearedOn from Frozen f where f.consultation = ?1", Object[].class)
                .setParameter(1, consultation)
                .getResultStream()
                .findFirst()
                .map(row -> row[1] == null ? Holding.WHOLE : Holding.CLEARED)
                .orElse(Holding.NOTHING);
    }

    /**
     * Deletes what people answered and wrote; the hash, all that may be told, and the ledger stay.
     *
     * @param quoted what stays of their words, because a document quotes it
     * @return whether there was anything to delete
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean clear(String consultation, List<View> quoted) {
        if (holding(consultation) != Holding.WHOLE) return false;
        db.find(Frozen.class, consultation).clear(quoted, LocalDate.ofInstant(time.now(), ZoneOffset.UTC));
        return true;
    }

    /** Everything that was said in own words, as it was approved; nothing until the record is frozen, and once it is cleared. */
    @Transactional
    public List<Voiced> views(String consultation) {
        return text(consultation).map(RecordText::views).orElse(List.of());
    }

    /**
     * How many people spoke of which of these themes, told beside the tables of the record.
     *
     * @return nothing where the tables of the record do not come out as they were printed, because they are made in another
     *     way by now: then nothing is known of what both tell together
     */
    @Transactional
    public Optional<Counted> count(String consultation, List<Topic> topics) {
        var printed = editions.of(consultation);
        var text = text(consultation);
        if (text.isEmpty() || printed.isEmpty()) return Optional.empty();
        var earlier = printed.subList(0, printed.size() - 1);
        var plan = plans.of(consultation);
        var tabulation = new Tabulation(
                text.get().people(), text.get().origins(), plan.told(harvest.asked(consultation)), plan, earlier);
        if (!tabulation
                .edition()
                .canonical()
                .equals(printed.get(printed.size() - 1).canonical())) return Optional.empty();
        return Optional.of(tabulation.counted(new Topics(topics, text.get().views())));
    }

    /** Enters what was counted of themes into the ledger, as it is released. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(String consultation, Counted counted) {
        editions.enter(consultation, TablePlan.NONE, Edition.read(counted.figures()), counted.figures());
    }

    private Optional<RecordText> text(String consultation) {
        if (holding(consultation) != Holding.WHOLE) return Optional.empty();
        return db.createQuery("select f.content from Frozen f where f.consultation = ?1", String.class)
                .setParameter(1, consultation)
                .getResultStream()
                .findFirst()
                .map(RecordText::read);
    }

    /**
     * Closed ones that nobody may finish anything in, for which no moderator has anything left to decide, and whose authors have
     * all had their week to ask for another look, unless somebody decided not to wait for that.
     */
    List<String> ripe() {
        return consultations.all().stream().filter(this::isRipe).map(Brief::id).toList();
    }

    private boolean isRipe(Brief consultation) {
        var id = consultation.id();
        return consultation.stage() == Stage.CLOSED
                && !isFinishing(consultation)
                && gate.waiting(id) == 0
                && !waivers.isAwaited(id);
    }

    /** Whether it has closed, and somebody may still finish answers that were begun before. */
    @Transactional
    public boolean isFinishing(Brief consultation) {
        return consultation.isInGrace(time.now()) && answers.isUnfinished(consultation.id());
    }

    /** Looked at once more under the lock: whoever sends in the last moment holds it, and moderators have to read that. */
    @Transactional
    void freezeIfRipe(String consultation) {
        if (isRipe(consultations.held(consultation))) freeze(consultation);
    }

    @Transactional
    public void freeze(String consultation) {
        var now = time.now();
        consultations.analysed(consultation, now);
        if (db.find(Frozen.class, consultation) != null) return;
        var said = new TreeMap<String, ParticipantKey>();
        var record = harvest.record(consultation, said::put);
        authors.tie(consultation, said);
        var frozen = new Frozen(record, analysis(record), now);
        db.persist(frozen);
        audit.note(ITSELF, "record.frozen", consultation, frozen.hash());
    }

    /** Only the tables that were planned, together with all that was ever printed of the consultation. */
    private Analysis analysis(Record record) {
        var consultation = record.consultation();
        var plan = plans.of(consultation);
        var questions = plan.told(harvest.asked(consultation));
        var earlier = editions.of(consultation);
        var tabulation = tabulation(record, questions, plan, earlier);
        if (earlier.stream()
                .anyMatch(edition -> tabulation.edition().tooLike(edition).isPresent()))
            throw Refusal.because("summary.too-like");
        var analysis = Analysis.of(record, questions, tabulation).offering(harvest.offered(record));
        editions.enter(consultation, plan, tabulation.edition(), AnalysisJson.write(analysis));
        return analysis;
    }

    private static Tabulation tabulation(Record record, List<Asked> questions, TablePlan plan, List<Edition> earlier) {
        try {
            return new Tabulation(record.people(), record.origins(), questions, plan, earlier);
        } catch (Untellable besideEarlier) {
            throw Refusal.because("summary.too-like");
        }
    }
}
