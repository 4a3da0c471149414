package rostrum.room;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one may say to a statement. Passing is not disagreeing. */
public enum Choice {
    AGREE,
    DISAGREE,
    PASS;

    public static Optional<Choice> of(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
