package rostrum.staff;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Asks staff who they are. */
public record SignInPage(String name, Ways ways, int status, List<Problem> problems) implements Page {
    private static final int TOO_MANY = 429;

    static SignInPage of(Ways ways) {
        return new SignInPage("", ways, 200, List.of());
    }

    SignInPage wrong(String typed) {
        return with(typed, 422, Problem.of("name", "staff.sign-in.wrong"));
    }

    SignInPage noKey() {
        return with("", 422, Problem.of("name", "staff.passkey.wrong"));
    }

    SignInPage tooSoon(String typed, Duration wait) {
        return with(typed, TOO_MANY, haste("name", wait));
    }

    private SignInPage with(String typed, int other, Problem problem) {
        return new SignInPage(typed, ways, other, List.of(problem));
    }

    static Problem haste(String field, Duration wait) {
        return new Problem(field, "staff.too-soon", Map.of("seconds", wait.toSeconds() + 1));
    }
}
