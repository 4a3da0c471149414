package rostrum.staff;

import java.util.List;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Takes a code of the administrator and a password of one's own. */
public record NewPasswordPage(String code, int status, List<Problem> problems) implements Page {
    static NewPasswordPage empty() {
        return new NewPasswordPage("", 200, List.of());
    }

    static NewPasswordPage mending(String code, Problem problem) {
        return new NewPasswordPage(code, 422, List.of(problem));
    }
}
