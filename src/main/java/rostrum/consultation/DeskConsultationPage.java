package rostrum.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rostrum.platform.Page;

/** One consultation at the desk: where it stands, what is missing, and what can be done next. */
public record DeskConsultationPage(Brief consultation, List<Lack> missing, Instant now) implements Page {
    /** One row of the timetable, planned back from the deadline. */
    public record Step(String name, Instant at, long daysBefore) {}

    public List<Step> steps() {
        var timetable = consultation.timetable();
        return List.of(
                step("announce", timetable.announce()),
                step("open", timetable.open()),
                step("close", timetable.close()),
                step("draft", timetable.draft()),
                step("release", timetable.release()),
                step("deadline", consultation.meeting().documentDeadline()),
                step("feedback", timetable.feedback()));
    }

    private Step step(String name, Instant at) {
        return new Step(
                name,
                at,
                ChronoUnit.DAYS.between(day(at), day(consultation.meeting().documentDeadline())));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, consultation.meeting().zone());
    }

    @Override
    public String template() {
        return "consultation/desk-consultation.jte";
    }
}
