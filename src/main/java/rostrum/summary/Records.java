package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.moderation.Gate;
import rostrum.platform.Audit;
import rostrum.platform.Refusal;
import rostrum.platform.Time;
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
    Consultations consultations;

    @Inject
    Answers answers;

    @Inject
    Gate gate;

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

    /** Closed ones that nobody may finish anything in, and for which no moderator has anything left to decide. */
    List<String> ripe() {
        return consultations.all().stream().filter(this::isRipe).map(Brief::id).toList();
    }

    private boolean isRipe(Brief consultation) {
        var id = consultation.id();
        return consultation.stage() == Stage.CLOSED
                && !(consultation.isInGrace(time.now()) && answers.isUnfinished(id))
                && gate.waiting(id) == 0;
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
        var record = harvest.record(consultation);
        var frozen = new Frozen(record, analysis(record), now);
        db.persist(frozen);
        audit.note(ITSELF, "record.frozen", consultation, frozen.hash());
    }

    /** Only the tables that were planned, together with all that was ever printed of the consultation. */
    private Analysis analysis(Record record) {
        var consultation = record.consultation();
        var questions = harvest.asked(consultation);
        var plan = plans.of(consultation);
        var earlier = editions.of(consultation);
        var tabulation = new Tabulation(record.people(), questions, plan, earlier);
        if (earlier.stream()
                .anyMatch(edition -> tabulation.edition().tooLike(edition).isPresent()))
            throw Refusal.because("summary.too-like");
        var analysis = Analysis.of(record, questions, tabulation);
        editions.enter(consultation, plan, tabulation.edition(), analysis);
        return analysis;
    }
}
