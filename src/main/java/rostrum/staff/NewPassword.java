package rostrum.staff;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Problem;

/** A password that somebody chooses for themselves: long, and nothing that is guessed first. */
record NewPassword(String typed) {
    static final String FIELD = "password";
    private static final int LEAST_LETTERS = 12;
    private static final int MOST_LETTERS = 200;
    private static final int LEAST_DIFFERENT = 4;

    /** @param name of whose password it becomes; empty where nobody knows yet */
    Optional<Problem> problem(String name) {
        if (typed.length() < LEAST_LETTERS || typed.length() > MOST_LETTERS)
            return Optional.of(new Problem(
                    FIELD, "staff.new-password.length", Map.of("least", LEAST_LETTERS, "most", MOST_LETTERS)));
        var different = typed.chars().distinct().count();
        var holdsName = !name.isEmpty() && typed.toLowerCase(Locale.ROOT).contains(name);
        return different < LEAST_DIFFERENT || holdsName
                ? Optional.of(Problem.of(FIELD, "staff.new-password.too-plain"))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "[password]";
    }
}
