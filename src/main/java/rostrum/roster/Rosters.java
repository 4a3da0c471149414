package rostrum.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Expired;
import rostrum.consultation.Preparing;
import rostrum.consultation.Term;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.platform.Span;
import rostrum.platform.Time;
import rostrum.staff.Colleagues;
import rostrum.staff.Trusted;

/** Who is on duty, in all consultations. A turn counts while its owner works here in that role, with papers that hold. */
@ApplicationScoped
@Transactional
public class Rosters {
    @Inject
    EntityManager db;

    @Inject
    Colleagues colleagues;

    @Inject
    Consultations consultations;

    @Inject
    Event<OpenHours> asking;

    @Inject
    Audit audit;

    @Inject
    Time time;

    public Optional<RosterPage> page(String consultation, Language reader) {
        return consultations.find(consultation).map(brief -> page(brief, reader));
    }

    private RosterPage page(Brief of, Language reader) {
        var hours = hours(of.id());
        var ahead = ahead(hours);
        var trusted = colleagues.trusted();
        var shifts = shifts(of.id());
        var planned = turns(shifts);
        var gaps = new Coverage(ahead, standing(planned, trusted)).gaps();
        var zone = of.meeting().zone();
        return new RosterPage(
                of.id(),
                of.title(reader),
                of.spoken(reader),
                zone,
                !ahead.isEmpty(),
                hours.areForMinors(),
                gaps,
                shifts.stream().map(shift -> line(shift, trusted)).toList(),
                trusted.stream().map(Trusted::name).distinct().toList(),
                ShiftForm.filling(gaps, zone),
                List.of());
    }

    private static RosterPage.Line line(Shift shift, List<Trusted> trusted) {
        var turn = shift.turn();
        var stands = turn.standing(trusted).filter(turn::equals).isPresent();
        return new RosterPage.Line(shift.id(), turn, stands);
    }

    /** Two who plan at the same time do so one after the other. */
    public List<Problem> plan(String consultation, Turn turn, String planner) {
        consultations.held(consultation);
        var problems = turn.problems(colleagues.trusted(), turns(shifts(consultation)));
        if (!problems.isEmpty()) return problems;
        var shift = new Shift(Id.fresh(), consultation, turn);
        db.persist(shift);
        audit.note(planner, "shift.planned", shift.id(), turn.task() + " " + turn.staff());
        return List.of();
    }

    void remove(String consultation, String id, String planner) {
        var shift = db.find(Shift.class, id);
        if (shift == null || !shift.consultation().equals(consultation)) return;
        db.remove(shift);
        audit.note(
                planner,
                "shift.removed",
                id,
                shift.turn().task() + " " + shift.turn().staff());
    }

    /** No child comes into a room that nobody keeps. */
    void preparing(@Observes Preparing preparing) {
        var hours = hours(preparing.consultation());
        if (!hours.areForMinors()) return;
        var turns = standing(turns(shifts(preparing.consultation())), colleagues.trusted());
        var gaps = new Coverage(ahead(hours), turns).gaps();
        for (var task : Task.values()) {
            var missing = gaps.stream().filter(gap -> gap.task() == task).map(Gap::span);
            var spans = missing.toList();
            if (!spans.isEmpty()) preparing.lacks("roster.missing." + task, spans);
        }
    }

    private OpenHours hours(String consultation) {
        var hours = new OpenHours(consultation);
        asking.fire(hours);
        return hours;
    }

    /** What is over needs nobody any more. */
    private List<Span> ahead(OpenHours hours) {
        var now = time.now();
        return hours.spans().stream()
                .map(span -> span.since(now))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    /** From when on two moderators are planned, within that time. */
    public Optional<Instant> moderatedFrom(String consultation, Span within) {
        var turns = standing(turns(shifts(consultation)), colleagues.trusted());
        return new Coverage(List.of(within), turns).enoughFrom(Task.MODERATOR, within);
    }

    /** Reports of harm come from everywhere, so who is on duty anywhere is. */
    public Watch watch() {
        var now = time.now();
        var turns = turns(db.createQuery("select s from Shift s where s.endsAt > :now", Shift.class)
                .setParameter("now", now)
                .getResultList());
        return turns.isEmpty() ? Watch.NOBODY : Watch.of(standing(turns, colleagues.trusted()), now);
    }

    /** What is still ahead of one colleague, in consultations that can still take place. */
    public TurnsPage own(String name, boolean plans, Language reader) {
        var running = consultations.all().stream().filter(Brief::admits).toList();
        var shifts = db.createQuery(
                        "select s from Shift s where s.staff = :name and s.endsAt > :now order by s.startsAt, s.id",
                        Shift.class)
                .setParameter("name", name)
                .setParameter("now", time.now())
                .getResultList();
        var own = shifts.stream()
                .flatMap(shift -> running.stream()
                        .filter(brief -> brief.id().equals(shift.consultation()))
                        .map(brief -> new TurnsPage.Own(place(brief, reader), shift.turn())))
                .toList();
        var plan = plans ? running.stream().map(brief -> place(brief, reader)).toList() : List.<TurnsPage.Place>of();
        return new TurnsPage(own, plan);
    }

    private static TurnsPage.Place place(Brief of, Language reader) {
        return new TurnsPage.Place(
                of.id(), of.title(reader), of.spoken(reader), of.meeting().zone());
    }

    void expired(@Observes Expired end) {
        if (!end.ends(Term.TALKS)) return;
        var gone = db.createQuery("delete from Shift s where s.consultation = :consultation")
                .setParameter("consultation", end.consultation())
                .executeUpdate();
        end.deleted("shift", gone);
    }

    private List<Shift> shifts(String consultation) {
        return db.createQuery(
                        "select s from Shift s where s.consultation = :consultation order by s.task, s.startsAt, s.staff",
                        Shift.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    private static List<Turn> turns(Collection<Shift> shifts) {
        return shifts.stream().map(Shift::turn).toList();
    }

    private static List<Turn> standing(Collection<Turn> turns, Collection<Trusted> trusted) {
        return turns.stream().flatMap(turn -> turn.standing(trusted).stream()).toList();
    }
}
