package rostrum.roster;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.platform.Dates;
import rostrum.platform.Form;
import rostrum.platform.Problem;
import rostrum.platform.Span;

/** What is typed to put somebody on duty; times are those of the meeting's zone. */
public record ShiftForm(String staff, String task, String from, String to) {
    static ShiftForm read(Form form) {
        return new ShiftForm(form.text("staff"), form.text("task"), form.text("from"), form.text("to"));
    }

    /** Proposes the first gap; who is to fill it, people decide. */
    static ShiftForm filling(List<Gap> gaps, ZoneId zone) {
        if (gaps.isEmpty()) return new ShiftForm("", "", "", "");
        var gap = gaps.get(0);
        var from = gap.span().from().truncatedTo(ChronoUnit.MINUTES);
        return new ShiftForm(
                "", gap.task().name(), local(from, zone), local(up(gap.span().to()), zone));
    }

    /** To whole minutes, so that nothing is left open. */
    private static Instant up(Instant at) {
        var minute = at.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(at) ? at : minute.plus(1, ChronoUnit.MINUTES);
    }

    private static String local(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone).toString();
    }

    List<Problem> problems(ZoneId zone) {
        var problems = new ArrayList<Problem>();
        if (staff.isEmpty()) problems.add(Problem.of("staff", "roster.problem.staff"));
        if (Task.of(task).isEmpty()) problems.add(Problem.of("task", "roster.problem.task"));
        if (Dates.at(from, zone).isEmpty()) problems.add(Problem.of("from", "roster.problem.time"));
        if (Dates.at(to, zone).isEmpty()) problems.add(Problem.of("to", "roster.problem.time"));
        else if (span(zone).filter(Span::isEmpty).isPresent()) problems.add(Problem.of("to", "roster.problem.order"));
        return problems;
    }

    Turn turn(ZoneId zone) {
        return new Turn(staff, Task.of(task).orElseThrow(), span(zone).orElseThrow());
    }

    private Optional<Span> span(ZoneId zone) {
        return Dates.at(from, zone).flatMap(start -> Dates.at(to, zone).map(end -> new Span(start, end)));
    }
}
