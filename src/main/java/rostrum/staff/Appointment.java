package rostrum.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rostrum.people.Role;
import rostrum.platform.Form;
import rostrum.platform.Problem;

/** What somebody is to do here, as the administrator typed it. */
public record Appointment(String name, Set<String> roles, String trainedUntil, String checkedUntil) {
    private static final String NAME = "[a-z][a-z0-9.-]{2,39}";

    static Appointment empty() {
        return new Appointment("", Set.of(), "", "");
    }

    static Appointment read(String name, Form form) {
        var roles = new TreeSet<>(form.all("role"));
        roles.retainAll(Role.ALL);
        return new Appointment(name, roles, form.trimmed("trained"), form.trimmed("checked"));
    }

    static Appointment of(String name, Set<String> roles, Papers papers) {
        return new Appointment(name, roles, typed(papers.trainedUntil()), typed(papers.checkedUntil()));
    }

    private static String typed(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Whoever meets what young people say is trained and checked, and nobody both moderates and publishes. */
    List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (!name.matches(NAME)) problems.add(Problem.of("name", "staff.people.name-wrong"));
        if (roles.isEmpty()) problems.add(Problem.of("roles", "staff.people.role-missing"));
        if (Role.clash(roles)) problems.add(Problem.of("roles", "staff.people.clash"));
        check("trained", trainedUntil, today).ifPresent(problems::add);
        check("checked", checkedUntil, today).ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> check(String field, String typed, LocalDate today) {
        var day = day(typed);
        if (day.isEmpty() && !typed.isEmpty()) return Optional.of(Problem.of(field, "staff.people.no-day"));
        var holds = day.isPresent() && !day.get().isBefore(today);
        return Role.needsPapers(roles) && !holds
                ? Optional.of(Problem.of(field, "staff.people.paper-missing"))
                : Optional.empty();
    }

    Papers papers() {
        return new Papers(day(trainedUntil).orElse(null), day(checkedUntil).orElse(null));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
