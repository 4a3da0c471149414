package rostrum.summary.regional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.consultation.Consultations;
import rostrum.consultation.Expired;
import rostrum.consultation.Term;
import rostrum.moderation.State;
import rostrum.moderation.waiver.Freezing;
import rostrum.moderation.waiver.LeftBehind;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Time;
import rostrum.survey.Survey;
import rostrum.survey.Surveys;

/** Results from elsewhere: brought, looked at, taken in whole or thrown away, until the record is frozen. */
@ApplicationScoped
@Transactional
public class Results {
    /** What nobody took in by then is deleted: it may hold more about people than we want to know. */
    private static final Duration WAITS = Duration.ofHours(24);

    @Inject
    EntityManager db;

    @Inject
    Pieces pieces;

    @Inject
    Holdings holdings;

    @Inject
    Surveys surveys;

    @Inject
    Consultations consultations;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /**
     * Keeps the files until somebody has looked at what was read; the same files are kept once.
     *
     * @param flaws takes what is wrong with them; then nothing is kept
     * @return its id; empty where nothing was kept
     */
    Optional<String> keep(String consultation, About about, Files files, String editor, Flaws flaws) {
        if (!consultations.holdUnfrozen(consultation)) return Optional.empty();
        oneAtATime(consultation);
        var result = new Result(Id.fresh(), consultation, about, editor, time.now());
        db.persist(result);
        db.flush();
        var intake = new Intake(about.tool(), flaws, (name, content) -> pieces.keep(result.id(), name, content));
        files.into(intake, flaws);
        var digest = intake.digest();
        var same = same(consultation, digest);
        result.name(intake.names());
        if (flaws.isEmpty() && same.isEmpty()) look(result.id(), about.tool(), flaws);
        if (!flaws.isEmpty() || same.isPresent()) {
            pieces.delete(result.id());
            db.remove(result);
            return same;
        }
        result.sign(digest);
        audit.note(editor, "regional.brought", consultation, result.id());
        return Optional.of(result.id());
    }

    /** So that nobody has to come back to a file that cannot be read. */
    private void look(String id, Tool tool, Flaws flaws) {
        if (tool.votes()) polis(id, flaws);
        else sheet(id, flaws);
    }

    private void oneAtATime(String consultation) {
        db.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(?1))")
                .setParameter(1, "regional " + consultation)
                .getResultList();
    }

    private Optional<String> same(String consultation, String digest) {
        return db.createQuery("select r.id from Result r where r.consultation = ?1 and r.digest = ?2", String.class)
                .setParameter(1, consultation)
                .setParameter(2, digest)
                .getResultStream()
                .findFirst();
    }

    List<BroughtResult> all(String consultation) {
        return db.createQuery("select r from Result r where r.consultation = ?1 order by r.title, r.id", Result.class)
                .setParameter(1, consultation)
                .getResultStream()
                .map(Result::value)
                .toList();
    }

    Optional<BroughtResult> find(String consultation, String id) {
        return Optional.ofNullable(db.find(Result.class, id))
                .map(Result::value)
                .filter(result -> result.consultation().equals(consultation));
    }

    Map<State, Integer> standings(String id) {
        return holdings.standings(id);
    }

    /** What a conversation holds that waits to be taken in; nothing where there is a flaw. */
    Optional<PolisExport> polis(String id, Flaws flaws) {
        return PolisExport.read(source(id, PolisExport.COMMENTS), source(id, PolisExport.VOTES), flaws);
    }

    /** What a file of answers looks like. */
    AnswerSheet sheet(String id, Flaws flaws) {
        return AnswerSheet.read(source(id, Intake.ANSWERS), flaws);
    }

    /** What waits to be taken in, read as the plan of its columns says; nothing where there is a flaw. */
    Optional<SurveyExport> answers(BroughtResult brought, Plan plan, Survey survey, Flaws flaws) {
        return SurveyExport.read(source(brought.id(), Intake.ANSWERS), plan, survey, brought.about(), flaws);
    }

    private Source source(String id, String name) {
        var names = Optional.ofNullable(db.find(Result.class, id))
                .map(result -> result.value().files());
        return pieces.source(id, name, names.orElse(FileNames.NONE).of(name));
    }

    /** Says what each of its columns is, until it is taken in. */
    void plan(BroughtResult brought, Plan plan) {
        var result = db.find(Result.class, brought.id(), LockModeType.PESSIMISTIC_WRITE);
        if (result != null && !result.value().taken()) result.plan(plan.canonical());
    }

    /** All of it or, where there is a flaw or the record is frozen, nothing. Taken once, however often it is asked for. */
    boolean take(BroughtResult brought, String editor, Flaws flaws) {
        if (!consultations.holdUnfrozen(brought.consultation())) return false;
        var result = db.find(Result.class, brought.id(), LockModeType.PESSIMISTIC_WRITE);
        if (result == null || result.value().taken()) return result != null;
        var people = brought.about().tool().votes()
                ? polis(brought.id(), flaws).map(export -> holdings.take(brought, export))
                : planned(result.value(), flaws).map(export -> holdings.take(brought, export));
        if (people.isEmpty()) return false;
        result.take(people.get(), time.now());
        pieces.delete(brought.id());
        audit.note(editor, "regional.taken", brought.consultation(), brought.id());
        return true;
    }

    private Optional<SurveyExport> planned(BroughtResult brought, Flaws flaws) {
        if (brought.plan().isEmpty()) return Optional.empty();
        return surveys.surveyOf(brought.consultation())
                .flatMap(survey -> answers(brought, Plan.read(brought.plan(), survey), survey, flaws));
    }

    /** With all that came with it. */
    boolean remove(BroughtResult brought, String editor) {
        if (!consultations.holdUnfrozen(brought.consultation())) return false;
        var result = db.find(Result.class, brought.id(), LockModeType.PESSIMISTIC_WRITE);
        if (result == null) return true;
        holdings.takeBack(brought.id());
        delete(brought.id());
        audit.note(editor, "regional.removed", brought.consultation(), brought.id());
        return true;
    }

    private void delete(String id) {
        holdings.delete(id);
        db.createNativeQuery("delete from regional_result where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Those that were taken in, in an order that says nothing. */
    public List<Collected> collected(String consultation) {
        return all(consultation).stream()
                .filter(BroughtResult::taken)
                .map(holdings::collected)
                .toList();
    }

    void leftBehind(@Observes Freezing freezing) {
        all(freezing.consultation()).stream()
                .filter(result -> !result.taken())
                .map(result -> new LeftBehind(
                        "summary.regional.untaken",
                        result.about().title(),
                        result.about().language(),
                        "/desk/consultations/" + result.consultation() + "/regional/" + result.id()))
                .forEach(freezing::leaves);
    }

    void deleteUnclaimed() {
        db.createQuery("select r.id from Result r where r.takenAt is null and r.broughtAt < ?1", String.class)
                .setParameter(1, time.now().minus(WAITS))
                .getResultList()
                .forEach(this::delete);
    }

    void expired(@Observes Expired end) {
        if (!end.ends(Term.ANSWERS)) return;
        for (var result : all(end.consultation())) {
            end.deleted("regional_file", pieces.delete(result.id()));
            holdings.delete(result.id()).forEach(end::deleted);
            end.deleted(
                    "regional_result",
                    db.createNativeQuery("delete from regional_result where id = ?1")
                            .setParameter(1, result.id())
                            .executeUpdate());
        }
    }
}
