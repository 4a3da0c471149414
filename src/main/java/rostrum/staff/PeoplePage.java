package rostrum.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rostrum.people.Role;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Secret;

/**
 * Everybody who works here, and a form for one more.
 *
 * @param code of who was just invited or reset, shown this once; empty otherwise
 * @param half whether it is the first half, and the other is shown to a second person
 */
public record PeoplePage(
        List<Row> people,
        Ways ways,
        LocalDate today,
        Appointment form,
        String invited,
        String code,
        boolean half,
        List<Problem> problems)
        implements Page {
    /** What somebody has to come in with. */
    public record Means(boolean password, long passkeys, boolean organisation) {}

    /** One colleague. */
    public record Row(String name, List<String> roles, Papers papers, Means means) {
        static Row of(String name, Set<String> roles, Papers papers, Means means) {
            return new Row(name, Role.ALL.stream().filter(roles::contains).toList(), papers, means);
        }

        public boolean lacksPapers(LocalDate today) {
            return Role.needsPapers(Set.copyOf(roles)) && !papers.hold(today);
        }

        public boolean waits() {
            return !means.password() && means.passkeys() == 0 && !means.organisation();
        }
    }

    static PeoplePage of(List<Row> people, Ways ways, LocalDate today) {
        return new PeoplePage(people, ways, today, Appointment.empty(), "", "", false, List.of());
    }

    PeoplePage mending(Appointment typed, List<Problem> wrong) {
        return new PeoplePage(people, ways, today, typed, invited, code, half, wrong);
    }

    PeoplePage handing(Secret secret, String to) {
        return new PeoplePage(people, ways, today, form, to, secret.readable(), false, problems);
    }

    PeoplePage handingHalf(Secret secret, String to) {
        return new PeoplePage(people, ways, today, form, to, secret.readable(), true, problems);
    }

    public Optional<String> handed() {
        return Optional.of(code).filter(one -> !one.isEmpty());
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }
}
