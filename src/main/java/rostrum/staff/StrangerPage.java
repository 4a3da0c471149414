package rostrum.staff;

import java.util.List;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Says that the organisation's word is not enough, and takes the code of the administrator.
 *
 * @param ticket stands for whom the organisation vouched for
 */
public record StrangerPage(String ticket, String code, int status, List<Problem> problems) implements Page {
    static StrangerPage of(String ticket) {
        return new StrangerPage(ticket, "", 403, List.of());
    }

    StrangerPage mending(String typed, int other, Problem problem) {
        return new StrangerPage(ticket, typed, other, List.of(problem));
    }
}
