package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.consultation.Stops;
import rostrum.people.Assent;
import rostrum.people.Visitor;
import rostrum.platform.Frame;
import rostrum.platform.Refusal;
import rostrum.platform.Time;

/** Who may come to the questions of a consultation, and when. */
@ApplicationScoped
public class SurveyDoor {
    @Inject
    Seats seats;

    @Inject
    Submissions submissions;

    @Inject
    Stops stops;

    @Inject
    Visitor visitor;

    @Inject
    Frame frame;

    @Inject
    Time time;

    /** Somebody who takes part. What was typed is given back where the visit is over. */
    Seat seat(String consultation, String typed) {
        var found = seats.find(consultation);
        var who = visitor.required(typed);
        if (!who.consultation().equals(consultation)) throw Refusal.notFound();
        if (!who.agreedTo(Assent.TAKE_PART))
            throw Refusal.because("survey.withdrawn").keeping(typed);
        var brief = found.brief().orElseThrow(Refusal::notFound);
        var survey = found.survey().orElseThrow(Refusal::notFound).to(who.band(), frame.wantsEasyWords());
        return new Seat(who, brief, survey, Closing.of(brief, time.now()), visitor.mark(who.key()));
    }

    /** Whether what is written now is kept. */
    boolean keeps(Seat seat) {
        return isOpen(seat.brief()) || isFinishing(seat.brief(), submissions.sheet(seat)) && !stops.isOn();
    }

    private boolean isFinishing(Brief brief, Sheet sheet) {
        return brief.isInGrace(time.now()) && sheet.isBegun();
    }

    Seat openSeat(String consultation, String typed) {
        var seat = seat(consultation, typed);
        if (!isOpen(seat.brief())) checkOpen(seat, submissions.sheet(seat), typed);
        return seat;
    }

    public boolean isOpen(Brief brief) {
        return brief.isOpen(time.now());
    }

    /** A page that says when it is open, where it is not. */
    public void checkOpen(Brief brief, String typed) {
        if (!isOpen(brief)) throw refusal(brief, false, typed);
    }

    /** Open, or closed a while ago and begun before: then it may be finished. */
    void checkOpen(Seat seat, Sheet sheet, String typed) {
        var brief = seat.brief();
        if (isOpen(brief)) return;
        if (isFinishing(brief, sheet)) {
            if (stops.isOn()) throw Stops.refusal().keeping(typed);
            return;
        }
        throw refusal(brief, sheet.isBegun() && sheet.sentAt().isEmpty(), typed);
    }

    /**
     * Why not, and what was typed.
     *
     * @param late whether it was begun in time
     */
    Refusal refusal(Brief brief, boolean late, String typed) {
        if (brief.stopped()) return Stops.refusal().keeping(typed);
        var early = !brief.stage().isAfter(Stage.ANNOUNCED);
        var at = early ? brief.timetable().open() : brief.timetable().close();
        var zone = brief.meeting().zone();
        return Refusal.because(early ? "survey.not-open" : late ? "survey.late" : "survey.closed")
                .with(Map.of("when", frame.when(at, zone), "zone", frame.zone(at, zone)))
                .keeping(typed);
    }
}
