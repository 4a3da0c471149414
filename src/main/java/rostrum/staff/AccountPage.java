package rostrum.staff;

import java.util.List;
import java.util.Set;
import rostrum.people.Role;
import rostrum.platform.Page;

/** Who is signed in, whether the papers for the work hold, and the way out. */
public record AccountPage(
        String name, List<String> roles, boolean hasPapers, long passkeys, Ways ways, boolean isLinked)
        implements Page {
    public boolean lacksPapers() {
        return !hasPapers && Role.needsPapers(Set.copyOf(roles));
    }
}
