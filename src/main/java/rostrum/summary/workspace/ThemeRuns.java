package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import rostrum.consultation.Consultations;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Time;

/** The searches for themes, which nodes take one after the other. */
@ApplicationScoped
@Transactional
class ThemeRuns {
    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** Asked for while one is under way, nothing new begins. */
    void ask(String consultation, double resolution, String analyst) {
        var asked = db.createNativeQuery("""
                        insert into theme_run (id, consultation, resolution, state, attempt, done, pieces, asked_by, asked_at)
                        values (?1, ?2, ?3, 'WAITING', 0, 0, 0, ?4, now())
                        on conflict (consultation) where state in ('WAITING', 'RUNNING') do nothing""")
                .setParameter(1, Id.fresh())
                .setParameter(2, consultation)
                .setParameter(3, resolution)
                .setParameter(4, analyst)
                .executeUpdate();
        if (asked > 0) audit.note(analyst, "themes.asked", consultation, Double.toString(resolution));
    }

    /** The last one, whatever became of it. */
    Optional<RunProgress> latest(String consultation) {
        return db.createQuery("select r from Run r where r.consultation = ?1 order by r.askedAt desc, r.id", Run.class)
                .setParameter(1, consultation)
                .setMaxResults(1)
                .getResultStream()
                .map(Run::progress)
                .findFirst();
    }

    /** The last one that found something. */
    Optional<String> lastDone(String consultation) {
        return db.createQuery(
                        "select r.id from Run r where r.consultation = ?1 and r.state = ?2 order by r.endedAt desc, r.id",
                        String.class)
                .setParameter(1, consultation)
                .setParameter(2, RunState.DONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Found found(String run) {
        return db.find(RunResult.class, run).found();
    }

    void cancel(String consultation, String run, String analyst) {
        var wanted = Optional.ofNullable(db.find(Run.class, run, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.taken().consultation().equals(consultation)
                        && one.progress().state().isUnderWay());
        if (wanted.isEmpty()) return;
        wanted.get().end(RunState.CANCELLED, time.now());
        audit.note(analyst, "themes.cancelled", consultation, run);
    }

    /** One that a node died of comes before those that wait: nobody else works while this is asked. */
    @SuppressWarnings("unchecked")
    Optional<Taken> take() {
        var next =
                (Optional<String>) db.createNativeQuery("""
                        select id from theme_run where state in ('RUNNING', 'WAITING')
                        order by state, asked_at, id limit 1 for update skip locked""").getResultStream().findFirst();
        return next.map(id -> db.find(Run.class, id))
                .filter(run -> run.take(time.now()))
                .map(Run::taken);
    }

    /** Whether it is still wanted. */
    boolean advance(Taken taken, int done, int pieces) {
        var run = still(taken);
        run.ifPresent(one -> one.advance(done, pieces));
        return run.isPresent();
    }

    /** What nobody wants any more is not kept. */
    void keep(Taken taken, Found found) {
        var run = still(taken);
        if (run.isEmpty()) return;
        run.get().end(RunState.DONE, time.now());
        db.persist(new RunResult(taken.run(), found));
        audit.note("themes", "themes.found", taken.consultation(), taken.run());
    }

    /** With all that was read and found; answers how many there were. */
    int forget(String consultation) {
        return db.createNativeQuery("delete from theme_run where consultation = ?1")
                .setParameter(1, consultation)
                .executeUpdate();
    }

    private Optional<Run> still(Taken taken) {
        return Optional.ofNullable(db.find(Run.class, taken.run(), LockModeType.PESSIMISTIC_WRITE))
                .filter(run -> run.isStill(taken.attempt()));
    }
}
