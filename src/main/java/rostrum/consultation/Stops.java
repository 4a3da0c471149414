package rostrum.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Refusal;
import rostrum.platform.Time;

/**
 * The switch that stops every form and every room at once. Consultations are locked while it turns: what was being taken in
 * is finished first, and nothing comes after.
 */
@ApplicationScoped
@Transactional
public class Stops {
    @Inject
    EntityManager db;

    @Inject
    Event<Stopped> stopped;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** What a visitor reads until it goes on. */
    public static Refusal refusal() {
        return Refusal.because("consultation.stopped").status(503).inEveryLanguage();
    }

    public boolean isOn() {
        return current().isPresent();
    }

    Optional<StopPage.Standstill> standstill() {
        return current().map(Stop::standstill);
    }

    /** A second stop while one is on changes nothing. */
    void stop(String why, String actor) {
        var now = time.now();
        var open = locked();
        if (isOn()) return;
        var stop = new Stop(Id.fresh(), why, actor, now);
        db.persist(stop);
        audit.note(actor, "house.stopped", stop.id(), "");
        open.forEach(consultation -> consultation.stop(now));
        tell(open, true, now);
    }

    void lift(String actor) {
        var now = time.now();
        var still = locked();
        var stop = current();
        if (stop.isEmpty()) return;
        stop.get().lift(actor, now);
        audit.note(actor, "house.went-on", stop.get().id(), "");
        still.forEach(Consultation::goOn);
        tell(still, false, now);
    }

    private void tell(List<Consultation> all, boolean still, Instant at) {
        db.flush();
        for (var one : all) stopped.fire(new Stopped(one.brief().id(), still, at));
    }

    private Optional<Stop> current() {
        return db.createQuery("select s from Stop s where s.liftedAt is null", Stop.class)
                .getResultStream()
                .findFirst();
    }

    /** Always in the same order, so that two of the staff never wait for each other. */
    private List<Consultation> locked() {
        return db.createQuery("select c from Consultation c where c.closedAt is null order by c.id", Consultation.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
