package rostrum.staff;

import java.util.List;
import java.util.Optional;
import rostrum.people.Role;
import rostrum.platform.Page;
import rostrum.platform.Secret;

/**
 * Work of weight that waits for a second person.
 *
 * @param appointed whom the reader has just agreed to, whose second half of a code is shown this once; empty otherwise
 */
public record NominationsPage(List<Row> nominations, String appointed, String code) implements Page {
    /** One of them, as its reader may answer it. */
    public record Row(String name, List<String> roles, Papers papers, String askedBy, boolean mayAgree) {
        static Row of(Nomination one, String reader) {
            var roles = Role.ALL.stream().filter(one.roles()::contains).toList();
            return new Row(one.staff(), roles, one.papers(), one.askedBy(), one.mayAgree(reader));
        }
    }

    static NominationsPage of(List<Row> nominations) {
        return new NominationsPage(nominations, "", "");
    }

    NominationsPage handing(Secret half, String to) {
        return new NominationsPage(nominations, to, half.readable());
    }

    public Optional<String> handed() {
        return Optional.of(code).filter(one -> !one.isEmpty());
    }
}
