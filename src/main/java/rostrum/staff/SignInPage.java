package rostrum.staff;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/** Asks staff who they are. */
public record SignInPage(String name, int status, List<Problem> problems) implements Page {
    private static final int TOO_MANY = 429;

    static SignInPage empty() {
        return new SignInPage("", 200, List.of());
    }

    static SignInPage wrong(String name) {
        return new SignInPage(name, 422, List.of(Problem.of("name", "staff.sign-in.wrong")));
    }

    static SignInPage noKey() {
        return new SignInPage("", 422, List.of(Problem.of("name", "staff.passkey.wrong")));
    }

    static SignInPage tooSoon(String name, Duration wait) {
        return new SignInPage(name, TOO_MANY, List.of(haste("name", wait)));
    }

    static Problem haste(String field, Duration wait) {
        return new Problem(field, "staff.too-soon", Map.of("seconds", wait.toSeconds() + 1));
    }
}
