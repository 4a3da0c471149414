package rostrum.staff;

import java.util.List;
import java.util.Set;
import rostrum.people.Role;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Who is signed in, whether the papers for the work hold, and the way out. */
public record AccountPage(
        String name,
        List<String> roles,
        boolean hasPapers,
        long passkeys,
        Ways ways,
        boolean isLinked,
        int status,
        List<Problem> problems)
        implements Page {
    AccountPage mending(int other, Problem problem) {
        return new AccountPage(name, roles, hasPapers, passkeys, ways, isLinked, other, List.of(problem));
    }

    /** Who may be the second person for work of weight. */
    public boolean mayAgree() {
        return Role.takesTwo(Set.copyOf(roles));
    }

    public boolean isWrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    public boolean lacksPapers() {
        return !hasPapers && Role.needsPapers(Set.copyOf(roles));
    }
}
